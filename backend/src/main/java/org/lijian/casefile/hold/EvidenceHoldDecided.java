package org.lijian.casefile.hold;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A leader has agreed to a hold or not; one that was refused after it was done goes back to the party. */
public record EvidenceHoldDecided(
        EvidenceHoldId holdId,
        boolean urgent,
        boolean approved,
        @Nullable DeliveryId releaseDeliveryId,
        OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return holdId.value();
    }
}
