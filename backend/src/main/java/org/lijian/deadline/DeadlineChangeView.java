package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.shared.OfficerId;

/**
 * A change as it is shown: what stopped or lengthened the deadline, and what it moved the last day from and to.
 *
 * @param attendees who discussed an extension that the leaders approved together
 */
public record DeadlineChangeView(
        DeadlineChangeId id,
        DeadlineChangeKind kind,
        @Nullable DeadlineChangeId stopId,
        @Nullable ExclusionKind exclusion,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable ExtensionApprover approver,
        String reason,
        @Nullable String proof,
        @Nullable List<OfficerId> attendees,
        OfficerId by,
        Instant recordedAt,
        LocalDate dueBefore,
        LocalDate dueAfter) {
    static DeadlineChangeView of(DeadlineChange change, List<ExtensionAttendee> attendees) {
        List<OfficerId> together = attendees.stream()
                .filter(attendee -> attendee.changeId().equals(change.id()))
                .map(ExtensionAttendee::officerId)
                .toList();
        return new DeadlineChangeView(
                change.id(),
                change.kind(),
                change.stopId(),
                change.exclusion(),
                change.fromOn(),
                change.toOn(),
                change.approver(),
                change.reason(),
                change.proof(),
                together.isEmpty() ? null : together,
                change.officerId(),
                change.recordedAt(),
                change.dueBefore(),
                change.dueAfter());
    }
}
