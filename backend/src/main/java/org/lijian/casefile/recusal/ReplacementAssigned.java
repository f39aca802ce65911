package org.lijian.casefile.recusal;

import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Others investigate the case instead of one who was recused. */
public record ReplacementAssigned(
        RecusalId recusalId, CaseId caseId, OfficerId recused, Set<OfficerId> officers, OfficerId by)
        implements DomainEvent {
    public ReplacementAssigned {
        officers = Set.copyOf(officers);
    }

    @Override
    public UUID subjectId() {
        return recusalId.value();
    }
}
