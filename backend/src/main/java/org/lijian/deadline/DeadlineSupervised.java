package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A supervisor has ordered what is to be done about a late deadline. */
public record DeadlineSupervised(
        DeadlineId deadlineId, UUID deadlineOf, String code, OfficerId by, RegionCode region, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deadlineId.value();
    }
}
