package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party filed its report of completion; the restriction or halt is lifted from that day. */
public record LimitLifted(ProductionLimitId limitId, OfficerId by, LimitKind kind, LocalDate liftedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
