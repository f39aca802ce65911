package org.lijian.measure;

import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party is to be told what is intended and what it may do. */
public record LimitNoticeIssued(ProductionLimitId limitId, OfficerId by, DeliveryId deliveryId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
