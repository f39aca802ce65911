package org.lijian.collection;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The party is asked once more to pay. */
public record DemandIssued(
        CollectionId collectionId,
        PenaltyId penaltyId,
        OfficerId by,
        RegionCode region,
        Money amount,
        DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
