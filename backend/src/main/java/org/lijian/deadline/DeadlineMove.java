package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.RegionCode;

/**
 * A running clock whose last day became another one because the law, the calendar or the day it is counted from was changed.
 *
 * @param revision the revision of the law that moved it, if one did
 * @param reason why the day it is counted from was another one, if it was
 */
public record DeadlineMove(
        UUID id,
        DeadlineId deadlineId,
        String code,
        UUID subjectId,
        RegionCode region,
        MoveCause cause,
        @Nullable Long revision,
        @Nullable String reason,
        LocalDate dueBefore,
        LocalDate dueAfter,
        String ruleBefore,
        String ruleAfter,
        String calendarBefore,
        String calendarAfter,
        Instant movedAt) {
    static DeadlineMove byLaw(DeadlineView before, DeadlineView after, long revision, Instant at) {
        return of(before, after, MoveCause.LAW, revision, null, at);
    }

    static DeadlineMove byCorrection(DeadlineView before, DeadlineView after, String reason, Instant at) {
        return of(before, after, MoveCause.TRIGGER_CORRECTED, null, reason, at);
    }

    private static DeadlineMove of(
            DeadlineView before,
            DeadlineView after,
            MoveCause cause,
            @Nullable Long revision,
            @Nullable String reason,
            Instant at) {
        return new DeadlineMove(
                Ids.next(),
                before.id(),
                before.code(),
                before.subjectId(),
                before.region(),
                cause,
                revision,
                reason,
                before.dueOn(),
                after.dueOn(),
                before.ruleVersion(),
                after.ruleVersion(),
                before.calendarVersion(),
                after.calendarVersion(),
                at);
    }
}
