package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A court was asked to enforce the decision. */
public record CourtAsked(
        CollectionId collectionId,
        PenaltyId penaltyId,
        OfficerId by,
        RegionCode region,
        Money amount,
        LocalDate appliedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
