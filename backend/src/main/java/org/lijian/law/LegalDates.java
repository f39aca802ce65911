package org.lijian.law;

import java.time.LocalDate;
import org.lijian.shared.DateRange;

/** The days a date of a case can lie on at all; anything else is a slip of the pen and is refused before it is counted with. */
public final class LegalDates {
    private static final DateRange POSSIBLE = new DateRange(LocalDate.of(1949, 10, 1), LocalDate.of(2099, 12, 31));

    private LegalDates() {}

    /**
     * The date itself.
     *
     * @throws org.lijian.shared.Problem {@code date-out-of-range}
     */
    public static LocalDate possible(LocalDate date) {
        if (!POSSIBLE.contains(date)) {
            throw LawRefusal.DATE_OUT_OF_RANGE.with("date", date, "first", POSSIBLE.from(), "last", POSSIBLE.to());
        }
        return date;
    }

    /**
     * The date itself.
     *
     * @param pointer JSON pointer of the member it came from
     * @throws org.lijian.shared.Problem {@code date-out-of-range}
     */
    public static LocalDate possible(LocalDate date, String pointer) {
        return Pointing.at(pointer, () -> possible(date));
    }
}
