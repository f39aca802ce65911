package org.lijian.inspection;

import java.util.UUID;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The inspectors said what is to follow. */
public record InspectionConcluded(
        InspectionId inspectionId, LeadId leadId, OfficerId by, RegionCode region, InspectionOutcome outcome)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
