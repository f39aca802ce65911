package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Money for a fine has arrived at the bank on {@code paidOn}. */
public record PaymentRecorded(
        CollectionId collectionId, PenaltyId penaltyId, OfficerId by, Money amount, LocalDate paidOn, RegionCode region)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
