package org.lijian.plan.campaign;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An entry of the five lists is done. */
public record CampaignItemDone(CampaignId campaignId, OfficerId by, ItemId itemId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
