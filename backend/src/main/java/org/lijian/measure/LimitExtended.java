package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A restriction of production was lengthened; the party is told. */
public record LimitExtended(ProductionLimitId limitId, OfficerId by, LocalDate endsOn, DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
