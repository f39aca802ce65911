package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The acts of another case are handled in this one from now on. */
public record CaseMerged(CaseId caseId, CaseId mergedId, String mergedNumber, OfficerId by, LocalDate mergedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
