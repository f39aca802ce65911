package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** What a decision confiscates has been taken. */
public record ConfiscationExecuted(PenaltyId penaltyId, CaseId caseId, OfficerId by, LocalDate executedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
