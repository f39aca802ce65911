package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The head has filed the case, or has refused to. */
public record FilingDecided(
        CaseId caseId,
        InspectionId inspectionId,
        LeadId leadId,
        PartyId partyId,
        OfficerId by,
        RegionCode region,
        String violation,
        boolean approved,
        LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
