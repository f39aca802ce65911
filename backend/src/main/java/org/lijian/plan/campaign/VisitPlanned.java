package org.lijian.plan.campaign;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A visit for one or several matters was planned. */
public record VisitPlanned(CampaignId campaignId, OfficerId by, VisitId visitId, int matters) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return campaignId.value();
    }
}
