package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The case is closed. */
public record CaseClosed(
        CaseId caseId, LeadId leadId, OfficerId by, RegionCode region, ClosingGround ground, LocalDate closedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
