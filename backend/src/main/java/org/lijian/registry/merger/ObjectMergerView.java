package org.lijian.registry.merger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;

/** A merger of two records of one object as others see it; {@code undoneAt} is absent while it holds. */
public record ObjectMergerView(
        RegulatedObjectId merged,
        RegulatedObjectId survivor,
        String reason,
        Instant mergedAt,
        @Nullable String undoneReason,
        @Nullable Instant undoneAt) {
    static ObjectMergerView of(ObjectMerger merger) {
        return new ObjectMergerView(
                merger.merged(),
                merger.survivor(),
                merger.reason(),
                merger.mergedAt(),
                merger.undoneReason(),
                merger.undoneAt());
    }
}
