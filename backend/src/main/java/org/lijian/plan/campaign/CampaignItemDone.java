package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** An entry of the five lists is done. */
public record CampaignItemDone(
        CampaignId campaignId, OfficerId by, RegionCode region, ItemId itemId, LocalDate dueOn, LocalDate doneOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
