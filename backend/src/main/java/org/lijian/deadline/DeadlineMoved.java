package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The last day of a running clock became another one, because the law or the calendar was changed. */
public record DeadlineMoved(
        DeadlineId deadlineId,
        String code,
        UUID subjectId,
        RegionCode region,
        LocalDate dueBefore,
        LocalDate dueAfter,
        long revision)
        implements DomainEvent {
    static DeadlineMoved of(DeadlineMove move) {
        return new DeadlineMoved(
                move.deadlineId(),
                move.code(),
                move.subjectId(),
                move.region(),
                move.dueBefore(),
                move.dueAfter(),
                move.revision());
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
