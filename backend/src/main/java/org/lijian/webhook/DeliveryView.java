package org.lijian.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the log shows it. */
public record DeliveryView(
        DeliveryId id,
        UUID messageId,
        String type,
        DeliveryState state,
        int tries,
        @Nullable Integer lastStatus,
        @Nullable String lastProblem,
        Instant createdAt,
        @Nullable Instant endedAt) {}
