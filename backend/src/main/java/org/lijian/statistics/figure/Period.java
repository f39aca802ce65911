package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The legal days a figure covers, both ends included, and which stretch is as long before it.
 *
 * @param unit the stretch it is one of; {@link Unit#CUSTOM} for any days
 */
public record Period(LocalDate from, LocalDate to, Unit unit) {
    /** As long as anybody has to answer for; longer ones are slips of the pen. */
    static final int MOST_YEARS = 30;

    /**
     * @throws org.lijian.shared.Problem {@code figure-dates-inverted}, {@code period-too-long}
     */
    public Period {
        if (to.isBefore(from)) {
            throw FigureRefusal.DATES_INVERTED.with("from", from, "to", to).at("/to");
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw FigureRefusal.PERIOD_TOO_LONG
                    .with("most", MOST_YEARS, "from", from, "to", to)
                    .at("/to");
        }
    }

    /** The same stretch right before this one. */
    Period before() {
        if (unit == Unit.CUSTOM) {
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return new Period(from.minusDays(days), from.minusDays(1), unit);
        }
        if (unit == Unit.SEASON) {
            return yearBefore();
        }
        LocalDate begins = from.minusMonths(unit.months).minusDays(unit.days);
        return new Period(begins, from.minusDays(1), unit);
    }

    /** The same days a year before. */
    Period yearBefore() {
        boolean endsAMonth = to.plusDays(1).getDayOfMonth() == 1;
        LocalDate last = endsAMonth ? to.plusDays(1).minusYears(1).minusDays(1) : to.minusYears(1);
        return new Period(from.minusYears(1), last, unit);
    }

    /** Stretches with names. */
    public enum Unit {
        DAY(0, 1),
        MONTH(1, 0),
        QUARTER(3, 0),
        HALF(6, 0),
        YEAR(12, 0),
        /** A season that is defined in the reference data; what goes before it is the one of the year before. */
        SEASON(12, 0),
        CUSTOM(0, 0);

        private final int months;
        private final int days;

        Unit(int months, int days) {
            this.months = months;
            this.days = days;
        }
    }
}
