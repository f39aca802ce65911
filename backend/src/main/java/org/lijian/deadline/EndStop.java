package org.lijian.deadline;

import java.time.LocalDate;

/** Ends a stop: {@code to} is the last day that does not count. */
public record EndStop(LocalDate to, String reason, String proof) {}
