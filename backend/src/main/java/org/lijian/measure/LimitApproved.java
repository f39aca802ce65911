package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The head has approved that the party is told of an intended restriction or halt, or not. */
public record LimitApproved(ProductionLimitId limitId, OfficerId by, boolean approved) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
