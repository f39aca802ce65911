package org.lijian.registry.ownership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** A party that an object belonged to from a day on. */
record Owner(
        RegulatedObjectId objectId,
        PartyId partyId,
        LocalDate since,
        @Nullable String reason,
        OfficerId recordedBy,
        Instant recordedAt) {}
