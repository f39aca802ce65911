package org.lijian.registry.merger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

/** A merger as others see it; {@code undoneAt} is absent while it holds. */
public record MergerView(
        PartyId merged,
        PartyId survivor,
        String reason,
        Instant mergedAt,
        @Nullable String undoneReason,
        @Nullable Instant undoneAt) {
    static MergerView of(Merger merger) {
        return new MergerView(
                merger.merged(),
                merger.survivor(),
                merger.reason(),
                merger.mergedAt(),
                merger.undoneReason(),
                merger.undoneAt());
    }
}
