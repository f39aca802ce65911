package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The party has its money back.
 *
 * @param more whether another outcome since the order leaves more to give back
 */
public record RefundPaid(
        CollectionId collectionId,
        PenaltyId penaltyId,
        OfficerId by,
        RegionCode region,
        Money amount,
        LocalDate paidOn,
        boolean more)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
