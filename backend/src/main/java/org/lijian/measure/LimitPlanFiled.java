package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party filed and published its plan of rectification. */
public record LimitPlanFiled(ProductionLimitId limitId, OfficerId by, LocalDate filedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
