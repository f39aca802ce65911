package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The case is closed.
 *
 * @param endedLeads the leads whose last case it was
 */
public record CaseClosed(
        CaseId caseId,
        List<EndedLead> endedLeads,
        OfficerId by,
        RegionCode region,
        ClosingGround ground,
        LocalDate closedOn)
        implements DomainEvent {
    public CaseClosed {
        endedLeads = List.copyOf(endedLeads);
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
