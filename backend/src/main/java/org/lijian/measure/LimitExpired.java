package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The longest term of a restriction is over without a report of completion. */
public record LimitExpired(ProductionLimitId limitId, LocalDate expiredOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return limitId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
