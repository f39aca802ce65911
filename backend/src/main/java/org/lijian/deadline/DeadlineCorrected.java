package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The day a deadline is counted from was another one than had been noted. */
public record DeadlineCorrected(
        DeadlineId deadlineId,
        UUID deadlineOf,
        String code,
        OfficerId by,
        RegionCode region,
        LocalDate triggerBefore,
        LocalDate triggerAfter,
        LocalDate dueBefore,
        LocalDate dueAfter)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deadlineId.value();
    }
}
