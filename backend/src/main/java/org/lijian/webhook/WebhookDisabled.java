package org.lijian.webhook;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A system is not told any more. */
public record WebhookDisabled(WebhookId webhookId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return webhookId.value();
    }
}
