package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.shared.OfficerId;

/**
 * One change of a deadline, written once and never again.
 *
 * @param stopId the stop that ended, for an end
 * @param fromOn the first day that does not count; the day of approval, for an extension; the day it is counted from now, for a correction
 * @param toOn the last day that does not count; absent for a stop that lasts
 */
record DeadlineChange(
        DeadlineChangeId id,
        DeadlineId deadlineId,
        DeadlineChangeKind kind,
        @Nullable DeadlineChangeId stopId,
        @Nullable ExclusionKind exclusion,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable ExtensionApprover approver,
        String reason,
        @Nullable String proof,
        OfficerId officerId,
        Instant recordedAt,
        LocalDate dueBefore,
        LocalDate dueAfter) {
    /** The same change once it is known to which day it leads. */
    DeadlineChange leadingTo(LocalDate due) {
        return new DeadlineChange(
                id,
                deadlineId,
                kind,
                stopId,
                exclusion,
                fromOn,
                toOn,
                approver,
                reason,
                proof,
                officerId,
                recordedAt,
                dueBefore,
                due);
    }
}
