package org.lijian.casefile.hold;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** It is decided what becomes of held evidence. */
public record EvidenceHoldDisposed(
        EvidenceHoldId holdId,
        HoldDisposal disposal,
        @Nullable DeliveryId releaseDeliveryId,
        OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return holdId.value();
    }
}
