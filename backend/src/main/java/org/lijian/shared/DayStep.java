package org.lijian.shared;

import java.time.LocalDate;

/** One day in the explanation of a date: whether the period counted it, and why (in Chinese, as it is shown). */
public record DayStep(LocalDate date, boolean counted, String reason) {}
