package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The legal review has ended. */
public record PenaltyLegallyReviewed(PenaltyId penaltyId, OfficerId by, boolean passed) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
