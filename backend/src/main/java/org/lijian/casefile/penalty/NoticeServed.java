package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party has received the notice; its period to state and defend runs. */
public record NoticeServed(
        PenaltyId penaltyId, CaseId caseId, OfficerId by, LocalDate servedOn, LocalDate statementEndsOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
