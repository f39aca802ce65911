package org.lijian.law.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lijian.shared.DateRange;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.PeriodCount;
import org.lijian.shared.WorkingCalendar;

/** Counts a period that stood still: the days of the excluded spans are passed over, each span in one step and no day twice. */
final class StandingStill {
    private final LegalPeriod period;
    private final WorkingCalendar calendar;
    private final List<ExcludedSpan> spans;

    StandingStill(LegalPeriod period, WorkingCalendar calendar, List<ExcludedSpan> spans) {
        this.period = period;
        this.calendar = calendar;
        this.spans = spans;
    }

    PeriodCount count(LocalDate from) {
        int length = length(from);
        List<DayStep> steps = new ArrayList<>();
        Set<ExcludedSpan> used = new HashSet<>();
        LocalDate day = from;
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            List<ExcludedSpan> still = spansFrom(day);
            if (!still.isEmpty()) {
                used.addAll(still);
                steps.addAll(passedOver(still, day));
                day = lastOf(still);
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

    /** One step for each span; where several overlap, the last of them says how many days they are together. */
    private static List<DayStep> passedOver(List<ExcludedSpan> together, LocalDate first) {
        List<DayStep> steps = new ArrayList<>();
        LocalDate next = first;
        for (ExcludedSpan span : together) {
            LocalDate begin =
                    span.days().from().isBefore(first) ? first : span.days().from();
            LocalDate end = span.days().to();
            StringBuilder reason = new StringBuilder(span.text())
                    .append("不计入，共")
                    .append(new DateRange(begin, end).days())
                    .append("日");
            if (begin.isBefore(next)) {
                LocalDate shared = end.isBefore(next) ? end : next.minusDays(1);
                reason.append("，其中").append(new DateRange(begin, shared).days()).append("日与前列期间重合，不重复扣除");
            }
            next = end.isBefore(next) ? next : end.plusDays(1);
            steps.add(new DayStep(begin, false, reason.toString()));
        }
        DayStep last = steps.remove(steps.size() - 1);
        String sum = together.size() == 1 ? "" : "，合计" + ChronoUnit.DAYS.between(first, next) + "日";
        steps.add(new DayStep(last.date(), false, last.reason() + sum + "，自" + next + "起继续计算"));
        return steps;
    }

    /** The span that contains {@code day} with those that overlap it or one another, in the order in which they begin. */
    private List<ExcludedSpan> spansFrom(LocalDate day) {
        List<ExcludedSpan> together = new ArrayList<>();
        LocalDate last = day;
        for (ExcludedSpan span : sorted()) {
            if (!span.days().to().isBefore(day) && !span.days().from().isAfter(last)) {
                together.add(span);
                last = lastOf(together);
            }
        }
        return together;
    }

    private static LocalDate lastOf(List<ExcludedSpan> together) {
        return together.stream()
                .map(span -> span.days().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<ExcludedSpan> sorted() {
        return spans.stream()
                .sorted(Comparator.comparing((ExcludedSpan span) -> span.days().from()))
                .toList();
    }

    /** Refuses a day that lies in two of them. */
    void requireNoOverlap() {
        List<ExcludedSpan> sorted = sorted();
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
