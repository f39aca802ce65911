package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A new fact has come up: the notice holds no more, and the case is investigated further. */
public record NoticeWithdrawn(PenaltyId penaltyId, CaseId caseId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
