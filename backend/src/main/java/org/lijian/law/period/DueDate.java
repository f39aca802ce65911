package org.lijian.law.period;

import java.time.LocalDate;
import java.util.List;
import org.lijian.shared.DayKind;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalCitation;

/**
 * The last day of a statutory period and how it was reached.
 *
 * @param from the day of the event that triggers it, which does not count
 * @param days how many days of its kind were counted; for months, years and hours the calendar days up to its end
 * @param period as the statute words it, such as {@code 5个工作日} or {@code 6个月}
 * @param verified whether the rule was read in its source, rather than taken from practice
 * @param ruleVersion which version of the rule this is, {@code code@validFrom}
 * @param calendarVersion the holiday notices it was computed with
 * @param extensions by which it was lengthened, in their order
 * @param excluded the days it stood still for
 */
public record DueDate(
        String code,
        LocalDate from,
        LocalDate due,
        DayKind dayKind,
        int days,
        String period,
        LegalCitation citation,
        boolean verified,
        String ruleVersion,
        String calendarVersion,
        List<PeriodExtension> extensions,
        List<ExcludedSpan> excluded,
        List<DayStep> steps) {
    public DueDate {
        extensions = List.copyOf(extensions);
        excluded = List.copyOf(excluded);
        steps = List.copyOf(steps);
    }
}
