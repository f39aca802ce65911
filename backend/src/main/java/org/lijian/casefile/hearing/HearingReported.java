package org.lijian.casefile.hearing;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The hearing is over and reported. */
public record HearingReported(PenaltyId penaltyId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
