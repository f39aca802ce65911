package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A deadline was lengthened.
 *
 * @param together who discussed it; nobody where a leader approved it alone
 */
public record DeadlineExtended(
        DeadlineId deadlineId,
        UUID deadlineOf,
        String code,
        OfficerId by,
        RegionCode region,
        LocalDate dueBefore,
        LocalDate dueAfter,
        List<OfficerId> together)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deadlineId.value();
    }
}
