package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A clock that runs on past its last day. */
public record OverdueClock(UUID subjectId, String code, LocalDate dueOn) {}
