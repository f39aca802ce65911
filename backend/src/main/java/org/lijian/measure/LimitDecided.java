package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Production is restricted or halted from the day the decision is served. */
public record LimitDecided(
        ProductionLimitId limitId, OfficerId by, LimitKind kind, LocalDate decidedOn, DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
