package org.lijian.collection;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** The head ordered to give back {@code amount}. */
public record RefundOrdered(CollectionId collectionId, PenaltyId penaltyId, OfficerId by, Money amount)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
