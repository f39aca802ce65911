package org.lijian.casefile.hearing;

import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The notice of a hearing is issued and on its way. */
public record HearingNotified(PenaltyId penaltyId, DeliveryId deliveryId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
