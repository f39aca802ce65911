package org.lijian.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period as a statute sets it: so many working days, days, months, years or hours, after a day or before it, and what happens when it
 * ends on a day off. The day it is counted from never counts.
 */
public record LegalPeriod(int length, Unit unit, Direction direction, LastDay lastDay) {
    private static final int LONGEST = 366;

    public LegalPeriod {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " " + unit + ", not " + length);
        }
        if (lastDay == LastDay.ROLLS && (unit == Unit.WORKING_DAYS || unit == Unit.HOURS)) {
            throw new IllegalArgumentException("only periods of days, months and years can roll over a day off");
        }
        if (direction == Direction.BEFORE && unit != Unit.WORKING_DAYS) {
            throw new IllegalArgumentException("only working days are counted back");
        }
        if (unit == Unit.HOURS && length % 24 != 0) {
            throw new IllegalArgumentException("hours that are not whole days cannot be told in dates: " + length);
        }
    }

    public static LegalPeriod workingDays(int length) {
        return new LegalPeriod(length, Unit.WORKING_DAYS, Direction.AFTER, LastDay.STANDS);
    }

    public static LegalPeriod calendarDays(int length, LastDay lastDay) {
        return new LegalPeriod(length, Unit.DAYS, Direction.AFTER, lastDay);
    }

    public DayKind dayKind() {
        return switch (unit) {
            case WORKING_DAYS -> DayKind.WORKING;
            case HOURS -> DayKind.HOURS;
            case DAYS, MONTHS, YEARS -> DayKind.CALENDAR;
        };
    }

    /** As it is written: {@code 5个工作日}, {@code 15日}, {@code 6个月}. */
    public String text() {
        String amount = length + unit.word;
        return direction == Direction.BEFORE ? "至少" + amount + "前" : amount;
    }

    /**
     * Its last day and the days that led there.
     *
     * @param from the day of the event, which does not count
     * @throws Problem {@code calendar-not-notified} when it needs to know of a day whose year has no holiday notice
     */
    public PeriodCount count(LocalDate from, WorkingCalendar calendar) {
        PeriodCount counted = switch (unit) {
            case WORKING_DAYS -> workingDays(from, calendar);
            case DAYS -> days(from);
            case MONTHS -> whole(from, from.plusMonths(length));
            case YEARS -> whole(from, from.plusYears(length));
            case HOURS -> hours(from);
        };
        return lastDay == LastDay.ROLLS ? rolled(counted, calendar) : counted;
    }

    private PeriodCount workingDays(LocalDate from, WorkingCalendar calendar) {
        int step = direction == Direction.AFTER ? 1 : -1;
        List<DayStep> steps = new ArrayList<>();
        LocalDate day = from;
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(step);
            WorkingCalendar.Nature nature = calendar.nature(day);
            counted += nature.working() ? 1 : 0;
            String reason = nature.working() ? ordinal(counted, "个工作日") : "";
            steps.add(new DayStep(day, nature.working(), joined(reason, nature.remark(), steps.isEmpty(), from)));
        }
        return new PeriodCount(day, length, steps);
    }

    private PeriodCount days(LocalDate from) {
        List<DayStep> steps = new ArrayList<>();
        for (int n = 1; n <= length; n++) {
            steps.add(new DayStep(from.plusDays(n), true, joined(ordinal(n, "日"), null, n == 1, from)));
        }
        return new PeriodCount(from.plusDays(length), length, steps);
    }

    private PeriodCount whole(LocalDate from, LocalDate due) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, due));
        return new PeriodCount(
                due,
                days,
                List.of(
                        new DayStep(from.plusDays(1), true, "自次日起连续计算（起算日" + from + "不计）"),
                        new DayStep(due, true, "满" + text() + "，共" + days + "日")));
    }

    private PeriodCount hours(LocalDate from) {
        LocalDate due = from.plusDays(length / 24);
        return new PeriodCount(
                due,
                length / 24,
                List.of(new DayStep(from, false, "自当日发生时刻起连续计算"), new DayStep(due, true, "满" + text() + "，至当日同一时刻止")));
    }

    private static PeriodCount rolled(PeriodCount counted, WorkingCalendar calendar) {
        LocalDate due = calendar.workingDayOnOrAfter(counted.due());
        List<DayStep> steps = new ArrayList<>(counted.steps());
        WorkingCalendar.Nature last = calendar.nature(counted.due());
        for (LocalDate day = counted.due().plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            WorkingCalendar.Nature nature = calendar.nature(day);
            String reason = nature.working() ? "末日" + counted.due() + "为" + last.remark() + "，顺延至首个工作日" : "顺延";
            steps.add(new DayStep(day, false, joined(reason, nature.remark(), false, day)));
        }
        return new PeriodCount(due, counted.days(), steps);
    }

    private static String ordinal(int n, String word) {
        return "第" + n + word;
    }

    private static String joined(String reason, @Nullable String remark, boolean first, LocalDate from) {
        List<String> parts = new ArrayList<>();
        if (!reason.isEmpty()) {
            parts.add(reason);
        }
        if (remark != null) {
            parts.add(remark);
        }
        if (first) {
            parts.add("起算日" + from + "不计");
        }
        return String.join("，", parts);
    }

    /** What it is counted in. */
    public enum Unit {
        WORKING_DAYS("个工作日"),
        DAYS("日"),
        MONTHS("个月"),
        YEARS("年"),
        HOURS("小时");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** Whether it runs from the day of the event, or has to lie before it. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** What happens when the last day is a day off. */
    public enum LastDay {
        /** It stays the last day: periods that bind the authority, and those whose statute says nothing else. */
        STANDS,
        /** The first working day after it is the last day, where the statute says so. */
        ROLLS
    }
}
