package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Things were sealed or taken away; decision and inventory are there to be handed over. */
public record SeizureExecuted(
        SeizureId seizureId,
        OfficerId by,
        LocalDate executedOn,
        DeliveryId decisionDelivery,
        DeliveryId inventoryDelivery,
        boolean approvalOwed)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
