package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A seizure was lifted; the decision has to reach the party. */
public record SeizureLifted(
        SeizureId seizureId, OfficerId by, LiftGround ground, LocalDate liftedOn, DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
