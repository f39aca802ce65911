package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party asked for a hearing, or waived it. */
public record LimitHearingAnswered(ProductionLimitId limitId, OfficerId by, boolean requested) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
