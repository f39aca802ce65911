package org.lijian.law.calculation;

import java.time.LocalDate;
import java.util.List;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.PeriodExtension;
import org.lijian.shared.DayKind;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalCitation;

/** A computed last day as it is answered. */
record DeadlineCalculationView(
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
        List<ExcludedView> excluded,
        List<DayStep> steps) {
    DeadlineCalculationView {
        extensions = List.copyOf(extensions);
        excluded = List.copyOf(excluded);
        steps = List.copyOf(steps);
    }

    static DeadlineCalculationView of(DueDate due) {
        return new DeadlineCalculationView(
                due.code(),
                due.from(),
                due.due(),
                due.dayKind(),
                due.days(),
                due.period(),
                due.citation(),
                due.verified(),
                due.ruleVersion(),
                due.calendarVersion(),
                due.extensions(),
                due.excluded().stream()
                        .map(span -> new ExcludedView(
                                span.kind(), span.days().from(), span.days().to()))
                        .toList(),
                due.steps());
    }

    /** Days that did not count. */
    record ExcludedView(ExclusionKind kind, LocalDate from, LocalDate to) {}
}
