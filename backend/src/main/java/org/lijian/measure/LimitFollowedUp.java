package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Officers came again after the end of a restriction or halt. */
public record LimitFollowedUp(ProductionLimitId limitId, OfficerId by, boolean compliant, LocalDate inspectedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
