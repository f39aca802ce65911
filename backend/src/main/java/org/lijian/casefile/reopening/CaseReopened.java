package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingGround;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A case came out of the archive and is investigated again.
 *
 * @param closedAs the ground on which it had been closed
 */
public record CaseReopened(
        CaseId caseId,
        LeadId leadId,
        ReopeningKind ground,
        ClosingGround closedAs,
        RegionCode region,
        Set<OfficerId> investigators,
        OfficerId by,
        LocalDate reopenedOn)
        implements DomainEvent {
    public CaseReopened {
        investigators = Set.copyOf(investigators);
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
