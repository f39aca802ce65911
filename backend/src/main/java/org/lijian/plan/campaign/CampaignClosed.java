package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A campaign was closed. */
public record CampaignClosed(CampaignId campaignId, OfficerId by, RegionCode region, LocalDate closedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
