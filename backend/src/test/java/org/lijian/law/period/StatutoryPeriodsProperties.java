package org.lijian.law.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lijian.law.LawBook;
import org.lijian.law.period.PeriodView.VersionView;
import org.lijian.shared.DateRange;
import org.lijian.shared.LegalPeriod.Unit;

class StatutoryPeriodsProperties {
    private static final StatutoryPeriods PERIODS = new StatutoryPeriods(LawBook.shipped());

    /** A code with a period of days, and a day in the years whose holidays are known. */
    record Case(String code, LocalDate from) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(PERIODS.codes())
                .flatMap(code -> Arbitraries.integers()
                        .between(0, 1900)
                        .map(day -> new Case(code, LocalDate.of(2021, 7, 15).plusDays(day))))
                .filter(one ->
                        PERIODS.period(one.code).versions().stream().anyMatch(version -> version.isInForce(one.from)));
    }

    @Property
    void everyCodeAgreesWithCountingDayByDay(@ForAll("cases") Case one) {
        VersionView version = version(one.code, one.from);
        if (version.before()
                || version.unit() == Unit.MONTHS
                || version.unit() == Unit.YEARS
                || version.unit() == Unit.HOURS) {
            return;
        }

        LocalDate counted = DayByDay.after(one.from, version.length(), version.unit() == Unit.WORKING_DAYS, List.of());

        assertThat(PERIODS.due(one.code, one.from, one.from).due())
                .isEqualTo(version.rolls() ? DayByDay.rolled(counted) : counted);
    }

    @Property
    void aDecisionThatStoodStillAgreesWithCountingDayByDay(
            @ForAll @IntRange(max = 900) int start,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(max = 40) int firstLength,
            @ForAll @IntRange(min = 1, max = 20) int between,
            @ForAll @IntRange(max = 40) int secondLength,
            @ForAll @IntRange(max = 2) int extensions) {
        LocalDate from = LocalDate.of(2023, 7, 1).plusDays(start);
        DateRange one = new DateRange(from.plusDays(first), from.plusDays((long) first + firstLength));
        DateRange two = new DateRange(one.to().plusDays(between), one.to().plusDays((long) between + secondLength));

        LocalDate due = PERIODS.due(
                        "DECISION",
                        from,
                        from,
                        List.of(
                                new ExcludedSpan(ExclusionKind.MONITORING, two),
                                new ExcludedSpan(ExclusionKind.HEARING, one)),
                        extensions)
                .due();

        assertThat(due).isEqualTo(DayByDay.after(from, 90 + 30 * extensions, false, List.of(one, two)));
    }

    @Property
    void standingStillLengthensByExactlyItsDays(
            @ForAll @IntRange(max = 900) int start,
            @ForAll @IntRange(min = 1, max = 90) int first,
            @ForAll @IntRange(max = 60) int length) {
        LocalDate from = LocalDate.of(2023, 7, 1).plusDays(start);
        DateRange still = new DateRange(from.plusDays(first), from.plusDays((long) first + length));

        assertThat(PERIODS.due("DECISION", from, from, List.of(new ExcludedSpan(ExclusionKind.SUSPENSION, still)), 0)
                        .due())
                .isEqualTo(PERIODS.due("DECISION", from, from).due().plusDays(still.days()));
    }

    private static VersionView version(String code, LocalDate on) {
        return PERIODS.period(code).versions().stream()
                .filter(version -> version.isInForce(on))
                .findFirst()
                .orElseThrow();
    }
}
