package org.lijian.inspection;

import java.util.List;
import java.util.UUID;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Two or more inspectors were sent to an object because of a lead. */
public record InspectionOpened(
        InspectionId inspectionId,
        LeadId leadId,
        OfficerId by,
        RegionCode region,
        EnforcementDomain domain,
        List<OfficerId> inspectors)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
