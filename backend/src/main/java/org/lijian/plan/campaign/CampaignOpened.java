package org.lijian.plan.campaign;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A campaign was opened. */
public record CampaignOpened(CampaignId campaignId, OfficerId by, RegionCode region) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
