package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The head wants a legal review or a collective discussion before the decision. */
public record StepRequired(PenaltyId penaltyId, FurtherStep step, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
