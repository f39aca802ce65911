package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The party asked to pay later. */
public record PaymentPlanRequested(
        CollectionId collectionId, PenaltyId penaltyId, OfficerId by, RegionCode region, LocalDate requestedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
