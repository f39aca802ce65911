package org.lijian.registry.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

/**
 * A listing as others see it.
 *
 * @param leftOn first day it was not on the list any more
 * @param current whether the party is on the list today
 */
public record ListingView(
        ListingId id,
        long version,
        PartyId partyId,
        ListKind list,
        String rule,
        String reason,
        String leavesWhen,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        boolean current) {}
