package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A source was entered in the five lists. */
public record CampaignItemAdded(CampaignId campaignId, OfficerId by, RegionCode region, ItemId itemId, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
