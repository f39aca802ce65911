package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The term of a seizure was lengthened; the party is told. */
public record SeizureExtended(SeizureId seizureId, OfficerId by, LocalDate dueOn, DeliveryId deliveryId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
