package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The head has suspended or terminated the investigation or revoked the filing, or has refused to. */
public record InterruptionDecided(
        CaseId caseId,
        LeadId leadId,
        InterruptionKind kind,
        boolean approved,
        OfficerId by,
        RegionCode region,
        LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
