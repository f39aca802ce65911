package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The head has filed the case, or has refused to.
 *
 * @param violations what the inspection found and the case is about, the act it is filed for first
 * @param endedLeads those that a refusal leaves without any case
 */
public record FilingDecided(
        CaseId caseId,
        InspectionId inspectionId,
        LeadId leadId,
        PartyId partyId,
        OfficerId by,
        RegionCode region,
        List<String> violations,
        boolean approved,
        List<EndedLead> endedLeads,
        LocalDate decidedOn)
        implements DomainEvent {
    public FilingDecided {
        violations = List.copyOf(violations);
        endedLeads = List.copyOf(endedLeads);
    }

    /** The act the case is filed for. */
    public String violation() {
        return violations.get(0);
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
