package org.lijian.inspection;

import java.util.Set;
import java.util.UUID;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The inspectors said what is to follow.
 *
 * @param findings the items of the checklist that were answered as violating
 */
public record InspectionConcluded(
        InspectionId inspectionId,
        LeadId leadId,
        OfficerId by,
        RegionCode region,
        InspectionOutcome outcome,
        Set<String> findings)
        implements DomainEvent {
    public InspectionConcluded {
        findings = Set.copyOf(findings);
    }

    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
