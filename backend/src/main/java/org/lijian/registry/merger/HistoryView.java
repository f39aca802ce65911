package org.lijian.registry.merger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyEntry;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;

/**
 * Everything the reader may know of a party, newest first.
 *
 * @param survivor the entry it was merged into, if it was
 * @param merged the entries merged into it, whose history is here too
 * @param counts how many there are of each kind
 * @param fined the sum of the fines decided
 */
public record HistoryView(
        PartyId partyId,
        @Nullable PartyId survivor,
        List<PartyId> merged,
        Map<String, Long> counts,
        Money fined,
        List<PartyEntry> entries) {}
