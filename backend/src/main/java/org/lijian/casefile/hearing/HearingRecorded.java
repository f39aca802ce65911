package org.lijian.casefile.hearing;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The minutes are made; {@code held} unless the party stayed away and forfeited its hearing. */
public record HearingRecorded(PenaltyId penaltyId, boolean held, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
