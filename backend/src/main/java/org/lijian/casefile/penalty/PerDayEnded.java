package org.lijian.casefile.penalty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A per-day penalty ended without a decision; {@code deliveryId} is on its way where the party has to be told. */
public record PerDayEnded(
        PenaltyId penaltyId,
        CaseId caseId,
        PerDayEndGround ground,
        OfficerId by,
        @Nullable DeliveryId deliveryId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
