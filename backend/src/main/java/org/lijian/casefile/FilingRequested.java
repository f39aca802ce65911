package org.lijian.casefile;

import java.util.Set;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The inspectors have asked to file a case. */
public record FilingRequested(
        CaseId caseId,
        InspectionId inspectionId,
        LeadId leadId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> investigators)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
