package org.lijian.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The case has been reviewed; {@code penaltyId} is the ordinary penalty it leads to when it passed. */
public record CaseReviewed(
        CaseId caseId,
        OfficerId by,
        boolean passed,
        @Nullable PenaltyId penaltyId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
