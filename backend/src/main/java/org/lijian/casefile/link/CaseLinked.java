package org.lijian.casefile.link;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A case was linked with another; the other one is told the same about this. */
public record CaseLinked(CaseId caseId, CaseId otherId, LinkKind kind, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
