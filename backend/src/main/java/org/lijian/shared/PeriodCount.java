package org.lijian.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period and how it was reached.
 *
 * @param days how many days of its kind the period counted; for months, years and hours the calendar days up to its end
 * @param steps in the order of counting; day by day for periods of days, in two steps for months, years and hours
 */
public record PeriodCount(LocalDate due, int days, List<DayStep> steps) {
    public PeriodCount {
        steps = List.copyOf(steps);
    }
}
