package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.shared.OfficerId;

/** A change as it is shown: what stopped or lengthened the deadline, and what it moved the last day from and to. */
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
        OfficerId by,
        Instant recordedAt,
        LocalDate dueBefore,
        LocalDate dueAfter) {
    static DeadlineChangeView of(DeadlineChange change) {
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
                change.officerId(),
                change.recordedAt(),
                change.dueBefore(),
                change.dueAfter());
    }
}
