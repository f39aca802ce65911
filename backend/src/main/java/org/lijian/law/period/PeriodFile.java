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
    record Period(String code, String name, String trigger, WhenOver whenOver, List<Version> versions) {}

    /** A code that stands for an amount growing by the day, which therefore has no last day. */
    record Accrual(String code, String name, String instead) {}

    /** The period as one law set it, from one day to another. */
    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int length,
            LegalPeriod.Unit unit,
            LegalPeriod.@Nullable Direction direction,
            LegalPeriod.@Nullable LastDay lastDay,
            @Nullable List<PeriodExtension> extensions,
            @Nullable List<PeriodExclusion> exclusions,
            LegalCitation citation,
            boolean verified,
            @Nullable String note)
            implements Dated {
        /** Refuses what could not be counted: an extension in another unit, a stop of a period that is told in hours, rolls, or runs back. */
        void requireCountable(String code) {
            LegalPeriod period = period();
            if (extensionsOrNone().stream().anyMatch(extension -> extension.unit() != unit)) {
                throw new IllegalArgumentException(
                        "the period " + code + " is lengthened in another unit than its own");
            }
            boolean forward = period.direction() == LegalPeriod.Direction.AFTER;
            boolean plain = period.lastDay() == LegalPeriod.LastDay.STANDS && unit != LegalPeriod.Unit.HOURS;
            if (!exclusionsOrNone().isEmpty() && !(forward && plain)) {
                throw new IllegalArgumentException("the period " + code + " cannot stand still");
            }
        }

        List<PeriodExtension> extensionsOrNone() {
            return extensions == null ? List.of() : extensions;
        }

        List<PeriodExclusion> exclusionsOrNone() {
            return exclusions == null ? List.of() : exclusions;
        }

        /** The period with its first {@code count} extensions. */
        LegalPeriod lengthened(int count) {
            int more = extensionsOrNone().stream()
                    .limit(count)
                    .mapToInt(PeriodExtension::length)
                    .sum();
            LegalPeriod period = period();
            return new LegalPeriod(length + more, unit, period.direction(), period.lastDay());
        }

        LegalPeriod period() {
            return new LegalPeriod(
                    length,
                    unit,
                    direction == null ? LegalPeriod.Direction.AFTER : direction,
                    lastDay == null ? LegalPeriod.LastDay.STANDS : lastDay);
        }
    }
}
