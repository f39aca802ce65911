package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A hearing on an intended restriction or halt was held. */
public record LimitHearingHeld(ProductionLimitId limitId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
