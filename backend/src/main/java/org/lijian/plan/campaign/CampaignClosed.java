package org.lijian.plan.campaign;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A campaign was closed. */
public record CampaignClosed(CampaignId campaignId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
