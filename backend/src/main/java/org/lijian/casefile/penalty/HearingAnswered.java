package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party has asked for the hearing it was offered, or has waived it. */
public record HearingAnswered(PenaltyId penaltyId, OfficerId by, boolean requested) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
