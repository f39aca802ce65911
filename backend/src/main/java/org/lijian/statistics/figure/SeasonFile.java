package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** Stretches of the year that are counted by their own names (法定统计年度、攻坚期), as they are written. */
record SeasonFile(List<Entry> periods) {
    record Entry(String code, String name, List<Version> versions) {}

    /**
     * @param begins the first day, {@code 10-01}
     * @param ends the last day, of the next year where it lies before the first
     */
    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String begins,
            String ends,
            LegalCitation citation,
            boolean verified)
            implements Dated {
        Version {
            MonthDay.parse("--" + begins);
            MonthDay.parse("--" + ends);
        }

        Period in(int year) {
            MonthDay first = MonthDay.parse("--" + begins);
            MonthDay last = MonthDay.parse("--" + ends);
            return new Period(
                    first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year), Period.Unit.SEASON);
        }
    }
}
