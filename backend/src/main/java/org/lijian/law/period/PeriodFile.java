package org.lijian.law.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.LegalPeriod;

/** The catalogue of periods as it is written in {@code periods/*.yaml}. */
record PeriodFile(List<Period> periods, @Nullable List<Accrual> accruals) {
    /** One period under its code, with its versions in the order of time. */
    record Period(String code, String name, String trigger, List<Version> versions) {}

    /** A code that stands for an amount growing by the day, which therefore has no last day. */
    record Accrual(String code, String instead) {}

    /** The period as one law set it, from one day to another. */
    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int length,
            LegalPeriod.Unit unit,
            LegalPeriod.@Nullable Direction direction,
            LegalPeriod.@Nullable LastDay lastDay,
            LegalCitation citation,
            boolean verified,
            @Nullable String note)
            implements Dated {
        LegalPeriod period() {
            return new LegalPeriod(
                    length,
                    unit,
                    direction == null ? LegalPeriod.Direction.AFTER : direction,
                    lastDay == null ? LegalPeriod.LastDay.STANDS : lastDay);
        }
    }
}
