package org.lijian.casefile.hearing;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A hearing is put off and has to be notified anew. */
public record HearingPostponed(PenaltyId penaltyId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
