package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party stated its view on an intended restriction or halt. */
public record LimitStatementRecorded(ProductionLimitId limitId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
