package org.lijian.registry.merger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/** That one entry of the register stands for another, until it is undone. */
record Merger(
        PartyId merged,
        PartyId survivor,
        String reason,
        OfficerId mergedBy,
        Instant mergedAt,
        @Nullable String undoneReason,
        @Nullable OfficerId undoneBy,
        @Nullable Instant undoneAt) {}
