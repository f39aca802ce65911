package org.lijian.registry;

import java.util.List;

/** All that is kept about one object, newest first. */
public record ObjectHistoryView(
        RegulatedObjectView object,
        List<ObjectOwner> owners,
        List<ObjectVersion> versions,
        List<ObjectHistory.Entry> entries) {
    public ObjectHistoryView {
        owners = List.copyOf(owners);
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }
}
