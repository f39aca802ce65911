package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The last day of a running clock became another one: the law or the calendar was changed, or the clock was stopped or extended.
 *
 * @param revision the revision of the law that moved it; none where an officer did
 */
public record DeadlineMoved(
        DeadlineId deadlineId,
        String code,
        UUID subjectId,
        RegionCode region,
        LocalDate dueBefore,
        LocalDate dueAfter,
        @Nullable Long revision)
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

    static DeadlineMoved of(Deadline deadline, DeadlineChange change) {
        return new DeadlineMoved(
                deadline.id(),
                deadline.code(),
                deadline.subjectId(),
                deadline.region(),
                change.dueBefore(),
                change.dueAfter(),
                null);
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
