package org.lijian.registry;

import java.util.List;

/**
 * All that is kept about one object, newest first.
 *
 * @param merged the records merged into it, whose entries are here too
 */
public record ObjectHistoryView(
        RegulatedObjectView object,
        List<RegulatedObjectId> merged,
        List<ObjectOwner> owners,
        List<ObjectVersion> versions,
        List<ObjectHistory.Entry> entries) {
    public ObjectHistoryView {
        merged = List.copyOf(merged);
        owners = List.copyOf(owners);
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }
}
