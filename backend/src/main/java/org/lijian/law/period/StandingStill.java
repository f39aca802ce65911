package org.lijian.law.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lijian.shared.DateRange;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.PeriodCount;
import org.lijian.shared.WorkingCalendar;

/** Counts a period that stood still: the days of the excluded spans are passed over, each span in one step. */
final class StandingStill {
    private final LegalPeriod period;
    private final WorkingCalendar calendar;
    private final List<ExcludedSpan> spans;

    StandingStill(LegalPeriod period, WorkingCalendar calendar, List<ExcludedSpan> spans) {
        this.period = period;
        this.calendar = calendar;
        this.spans = spans;
        requireNoOverlap();
    }

    PeriodCount count(LocalDate from) {
        int length = length(from);
        List<DayStep> steps = new ArrayList<>();
        Set<ExcludedSpan> used = new HashSet<>();
        LocalDate day = from;
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            Optional<ExcludedSpan> still = spanOn(day);
            if (still.isPresent()) {
                used.add(still.get());
                steps.add(passedOver(still.get(), day));
                day = still.get().days().to();
            } else {
                WorkingCalendar.Nature nature = nature(day);
                counted += nature.working() ? 1 : 0;
                steps.add(new DayStep(day, nature.working(), reason(nature, counted, from, steps.isEmpty())));
            }
        }
        requireAllUsed(used, from, day);
        return new PeriodCount(day, length, steps);
    }

    /** Months and years are the days they have from {@code from}, so that days can be passed over in them. */
    private int length(LocalDate from) {
        return switch (period.unit()) {
            case MONTHS -> Math.toIntExact(ChronoUnit.DAYS.between(from, from.plusMonths(period.length())));
            case YEARS -> Math.toIntExact(ChronoUnit.DAYS.between(from, from.plusYears(period.length())));
            case DAYS, WORKING_DAYS, HOURS -> period.length();
        };
    }

    private WorkingCalendar.Nature nature(LocalDate day) {
        return period.unit() == LegalPeriod.Unit.WORKING_DAYS
                ? calendar.nature(day)
                : new WorkingCalendar.Nature(true, null);
    }

    private String reason(WorkingCalendar.Nature nature, int counted, LocalDate from, boolean first) {
        List<String> parts = new ArrayList<>();
        if (nature.working()) {
            parts.add("第" + counted + (period.unit() == LegalPeriod.Unit.WORKING_DAYS ? "个工作日" : "日"));
        }
        if (nature.remark() != null) {
            parts.add(nature.remark());
        }
        if (first) {
            parts.add("起算日" + from + "不计");
        }
        return String.join("，", parts);
    }

    private static DayStep passedOver(ExcludedSpan span, LocalDate first) {
        DateRange passed = new DateRange(first, span.days().to());
        return new DayStep(
                first,
                false,
                span.text() + "不计入，共" + passed.days() + "日，自" + passed.to().plusDays(1) + "起继续计算");
    }

    private Optional<ExcludedSpan> spanOn(LocalDate day) {
        return spans.stream().filter(span -> span.days().contains(day)).findFirst();
    }

    private void requireNoOverlap() {
        List<ExcludedSpan> sorted = spans.stream()
                .sorted(Comparator.comparing((ExcludedSpan span) -> span.days().from()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).days().overlaps(sorted.get(i).days())) {
                throw PeriodRefusal.SPANS_OVERLAP
                        .with(
                                "first",
                                sorted.get(i - 1).text(),
                                "second",
                                sorted.get(i).text())
                        .at(pointer(sorted.get(i)));
            }
        }
    }

    private void requireAllUsed(Set<ExcludedSpan> used, LocalDate from, LocalDate due) {
        for (ExcludedSpan span : spans) {
            if (!used.contains(span) || span.days().from().isBefore(from)) {
                throw PeriodRefusal.SPAN_OUTSIDE
                        .with("span", span.text(), "from", from, "due", due)
                        .at(pointer(span));
            }
        }
    }

    private String pointer(ExcludedSpan span) {
        return "/excluded/" + spans.lastIndexOf(span);
    }
}
