package org.lijian.casefile;

import java.util.UUID;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The investigators have asked to suspend or terminate the investigation or to revoke the filing. */
public record InterruptionRequested(CaseId caseId, InterruptionKind kind, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
