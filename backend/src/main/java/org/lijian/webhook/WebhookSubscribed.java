package org.lijian.webhook;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Another system is told from now on what happens. */
public record WebhookSubscribed(WebhookId webhookId, OfficerId by, String url) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return webhookId.value();
    }
}
