package org.lijian.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one subscription to what happens (推送订阅). */
public record WebhookId(UUID value) implements Id {
    @JsonCreator
    public static WebhookId of(String text) {
        return new WebhookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
