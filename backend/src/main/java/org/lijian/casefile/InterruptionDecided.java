package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The head has suspended or terminated the investigation, merged the case or revoked the filing, or has refused to.
 *
 * @param endedLeads those that a revoked filing leaves without any case
 */
public record InterruptionDecided(
        CaseId caseId,
        List<EndedLead> endedLeads,
        InterruptionKind kind,
        boolean approved,
        OfficerId by,
        RegionCode region,
        LocalDate decidedOn)
        implements DomainEvent {
    public InterruptionDecided {
        endedLeads = List.copyOf(endedLeads);
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
