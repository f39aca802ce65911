package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A deadline that stood still runs again. */
public record DeadlineStopEnded(
        DeadlineId deadlineId,
        UUID deadlineOf,
        String code,
        OfficerId by,
        RegionCode region,
        LocalDate dueBefore,
        LocalDate dueAfter)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deadlineId.value();
    }
}
