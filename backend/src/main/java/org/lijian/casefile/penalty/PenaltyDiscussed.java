package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The heads of the authority have discussed the penalty; {@code again} when an earlier discussion had been overtaken by a defence or a hearing, or had not agreed. */
public record PenaltyDiscussed(PenaltyId penaltyId, OfficerId by, boolean again) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
