package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An approved restriction or halt is not imposed. */
public record LimitAbandoned(ProductionLimitId limitId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
