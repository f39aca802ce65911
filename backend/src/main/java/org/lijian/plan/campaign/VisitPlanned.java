package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A visit for one or several matters was planned. */
public record VisitPlanned(
        CampaignId campaignId, OfficerId by, RegionCode region, VisitId visitId, LocalDate plannedOn, int matters)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
