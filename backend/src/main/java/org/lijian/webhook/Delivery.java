package org.lijian.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one subscriber.
 *
 * @param messageId the same in every try and every replay, by which a subscriber knows what it had already
 */
record Delivery(
        DeliveryId id,
        WebhookId webhookId,
        UUID messageId,
        String type,
        String body,
        DeliveryState state,
        int tries,
        @Nullable Integer lastStatus,
        @Nullable String lastProblem,
        Instant createdAt,
        @Nullable Instant endedAt) {

    DeliveryView view() {
        return new DeliveryView(id, messageId, type, state, tries, lastStatus, lastProblem, createdAt, endedAt);
    }
}
