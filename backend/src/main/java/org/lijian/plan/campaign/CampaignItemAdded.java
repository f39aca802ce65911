package org.lijian.plan.campaign;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A source was entered in the five lists. */
public record CampaignItemAdded(CampaignId campaignId, OfficerId by, ItemId itemId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
