package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A restriction or halt has ended by itself. */
public record LimitTerminated(ProductionLimitId limitId, OfficerId by, TerminationGround ground, LocalDate endedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
