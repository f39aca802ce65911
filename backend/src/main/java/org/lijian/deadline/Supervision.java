package org.lijian.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/** What a supervisor ordered about a late deadline (督办意见). */
public record Supervision(
        @JsonIgnore UUID id,
        @JsonIgnore DeadlineId deadlineId,
        LocalDate dueOn,
        String instruction,
        OfficerId by,
        Instant recordedAt) {}
