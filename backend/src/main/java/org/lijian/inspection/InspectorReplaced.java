package org.lijian.inspection;

import java.util.List;
import java.util.UUID;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * Another goes on a visit instead of an inspector who was sent.
 *
 * @param inspectors who goes from now on
 */
public record InspectorReplaced(
        InspectionId inspectionId,
        LeadId leadId,
        OfficerId by,
        RegionCode region,
        OfficerId leaving,
        OfficerId joining,
        String reason,
        List<OfficerId> inspectors)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
