package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A suspended investigation goes on. */
public record InvestigationResumed(CaseId caseId, OfficerId by, LocalDate resumedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
