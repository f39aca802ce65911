package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.Collection;
import org.lijian.shared.DateRange;

/**
 * How far back earlier penalties of the same kind count (近一年、近二年), counted back from the day of the act. That day itself does not
 * count, so the window reaches to the same date of the month it begins in.
 *
 * @param months how far back
 * @param counts whether the act that is being penalised counts too (含本次)
 */
public record LookBack(int months, Counts counts) {
    public LookBack {
        if (months < 1) {
            throw new IllegalArgumentException("a window has at least a month: " + months);
        }
    }

    /** The days an earlier decision may lie on. */
    public DateRange window(LocalDate actedOn) {
        return new DateRange(actedOn.minusMonths(months), actedOn);
    }

    /** How often it has come to by the act of {@code actedOn}, given the days of all earlier decisions. */
    public int count(Collection<LocalDate> earlierDecisions, LocalDate actedOn) {
        DateRange window = window(actedOn);
        long earlier = earlierDecisions.stream().filter(window::contains).count();
        return Math.toIntExact(earlier) + (counts == Counts.INCLUDING_THIS ? 1 : 0);
    }

    /** What is counted. */
    public enum Counts {
        /** 含本次 */
        INCLUDING_THIS,
        /** 不含本次 */
        EARLIER
    }
}
