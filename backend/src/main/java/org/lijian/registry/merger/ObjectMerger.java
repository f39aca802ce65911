package org.lijian.registry.merger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** That one record of the register stands for the same object as another, until it is undone. */
record ObjectMerger(
        RegulatedObjectId merged,
        RegulatedObjectId survivor,
        String reason,
        OfficerId mergedBy,
        Instant mergedAt,
        @Nullable String undoneReason,
        @Nullable OfficerId undoneBy,
        @Nullable Instant undoneAt) {

    ObjectMerger undone(String why, OfficerId by, Instant at) {
        return new ObjectMerger(merged, survivor, reason, mergedBy, mergedAt, why, by, at);
    }
}
