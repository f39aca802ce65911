package org.lijian.deadline;

import java.time.LocalDate;

/** Lengthens a clock by the next extension its rule knows; approved on a day on which it still ran. */
public record ExtendDeadline(LocalDate approvedOn, String reason) {}
