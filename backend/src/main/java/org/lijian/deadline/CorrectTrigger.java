package org.lijian.deadline;

import java.time.LocalDate;

/** Notes that a clock began on another day, by what proof and how that came to light. */
public record CorrectTrigger(LocalDate triggeredOn, String proof, String reason) {}
