package org.lijian.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** How an object was registered until it was changed, and why it was. */
public record ObjectVersion(
        long version,
        String name,
        String address,
        @Nullable ObjectContent content,
        OfficerId changedBy,
        Instant changedAt,
        String reason) {}
