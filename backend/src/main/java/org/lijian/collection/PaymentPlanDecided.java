package org.lijian.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The head answered an application to pay later; a granted one is served on the party. */
public record PaymentPlanDecided(
        CollectionId collectionId,
        PenaltyId penaltyId,
        OfficerId by,
        RegionCode region,
        boolean approved,
        @Nullable DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
