package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A deadline is about to run out, or has. */
public record DeadlineWarned(
        DeadlineId deadlineId, UUID subjectId, String code, RegionCode region, WarningLevel level, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
