package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which sums make up a period: whole years, then whole months, then days, as few as possible. */
final class Grains {
    private Grains() {}

    /** @param largest no larger sums than these, so that they can be split into them */
    static List<Range> of(LocalDate from, LocalDate to, Grain largest) {
        List<Range> ranges = new ArrayList<>();
        LocalDate end = to.plusDays(1);
        LocalDate firstMonth =
                from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        LocalDate lastMonth = end.withDayOfMonth(1);
        if (largest == Grain.DAY || !firstMonth.isBefore(lastMonth)) {
            add(ranges, Grain.DAY, from, end);
            return ranges;
        }
        add(ranges, Grain.DAY, from, firstMonth);
        LocalDate firstYear = firstMonth.getDayOfYear() == 1
                ? firstMonth
                : firstMonth.withDayOfYear(1).plusYears(1);
        LocalDate lastYear = lastMonth.withDayOfYear(1);
        if (largest == Grain.MONTH || !firstYear.isBefore(lastYear)) {
            add(ranges, Grain.MONTH, firstMonth, lastMonth);
        } else {
            add(ranges, Grain.MONTH, firstMonth, firstYear);
            add(ranges, Grain.YEAR, firstYear, lastYear);
            add(ranges, Grain.MONTH, lastYear, lastMonth);
        }
        add(ranges, Grain.DAY, lastMonth, end);
        return ranges;
    }

    private static void add(List<Range> ranges, Grain grain, LocalDate from, LocalDate end) {
        if (from.isBefore(end)) {
            ranges.add(new Range(grain, from, end.minusDays(1)));
        }
    }

    /** How much time one sum covers. */
    enum Grain {
        DAY,
        MONTH,
        YEAR;

        /** The first day of the sum that {@code day} is in. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /** Sums of one grain that begin between two days, both included. */
    record Range(Grain grain, LocalDate from, LocalDate to) {
        /** Whether it is a single sum. */
        boolean isOne() {
            return grain.start(to).equals(from);
        }
    }
}
