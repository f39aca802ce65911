package org.lijian.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its administrator sees it.
 *
 * @param secret shown once, when it is made
 */
public record WebhookView(
        WebhookId id,
        String url,
        String purpose,
        List<OutgoingEvent> events,
        Instant subscribedAt,
        boolean active,
        @Nullable String secret) {}
