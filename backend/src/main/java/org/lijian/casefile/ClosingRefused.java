package org.lijian.casefile;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The head has refused to close the case yet. */
public record ClosingRefused(CaseId caseId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
