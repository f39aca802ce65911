package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A review body or a court accepted a challenge of the decision. */
public record DecisionChallenged(
        CollectionId collectionId,
        PenaltyId penaltyId,
        OfficerId by,
        RegionCode region,
        ChallengeKind kind,
        LocalDate acceptedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
