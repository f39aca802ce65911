package org.lijian.law.limit;

import java.time.LocalDate;
import java.util.List;
import org.lijian.law.Step;

/**
 * One day of a building site.
 *
 * @param over whether more hours were over than a day may have
 * @param exceedances how many hours were over
 * @param limit of the hourly difference
 * @param day the count of hours against what a day may have
 */
public record DustDay(
        LocalDate measuredOn,
        boolean over,
        long exceedances,
        boolean verified,
        AppliedLimit limit,
        List<Hour> hours,
        LimitFinding day) {
    public DustDay {
        hours = List.copyOf(hours);
    }

    /** One hour: what was measured, what of the county's value is deducted, and the difference. */
    public record Hour(
            int hour,
            String site,
            String county,
            String deducted,
            String difference,
            boolean over,
            String exceededBy,
            Step step) {}
}
