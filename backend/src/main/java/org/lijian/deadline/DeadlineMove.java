package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.platform.Ids;
import org.lijian.shared.RegionCode;

/**
 * A running clock whose last day became another one because the law or the calendar was changed.
 *
 * @param revision the revision of the law that moved it
 */
public record DeadlineMove(
        UUID id,
        DeadlineId deadlineId,
        String code,
        UUID subjectId,
        RegionCode region,
        long revision,
        LocalDate dueBefore,
        LocalDate dueAfter,
        String ruleBefore,
        String ruleAfter,
        String calendarBefore,
        String calendarAfter,
        Instant movedAt) {
    static DeadlineMove of(DeadlineView before, DeadlineView after, long revision, Instant at) {
        return new DeadlineMove(
                Ids.next(),
                before.id(),
                before.code(),
                before.subjectId(),
                before.region(),
                revision,
                before.dueOn(),
                after.dueOn(),
                before.ruleVersion(),
                after.ruleVersion(),
                before.calendarVersion(),
                after.calendarVersion(),
                at);
    }
}
