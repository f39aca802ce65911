package org.lijian.registry;

import java.util.Comparator;
import java.util.List;

/**
 * An object with its party and what happened to it.
 *
 * @param party as the reader may see it
 * @param entries newest first
 */
public record ObjectCard(RegulatedObjectView object, PartyView party, List<ObjectHistory.Entry> entries) {
    static final Comparator<ObjectHistory.Entry> NEWEST_FIRST = Comparator.comparing(ObjectHistory.Entry::on)
            .thenComparing(ObjectHistory.Entry::kind)
            .reversed();

    public ObjectCard {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
    }
}
