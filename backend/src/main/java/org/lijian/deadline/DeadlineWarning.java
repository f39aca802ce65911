package org.lijian.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.RegionCode;

/** One warning of a deadline, given once for the last day it had then. */
public record DeadlineWarning(
        @JsonIgnore UUID id,
        DeadlineId deadlineId,
        String code,
        UUID subjectId,
        RegionCode region,
        WarningLevel level,
        LocalDate dueOn,
        Instant warnedAt) {}
