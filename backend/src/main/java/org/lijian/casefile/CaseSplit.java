package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** One of the acts of this case is handled in another one from now on, once that is filed. */
public record CaseSplit(CaseId caseId, CaseId newCaseId, UUID actId, OfficerId by, LocalDate splitOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
