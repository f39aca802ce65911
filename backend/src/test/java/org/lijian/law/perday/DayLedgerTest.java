package org.lijian.law.perday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lijian.law.perday.RecheckResult.CORRECTED;
import static org.lijian.law.perday.RecheckResult.RECHECK_REFUSED;
import static org.lijian.law.perday.RecheckResult.STILL_VIOLATING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.law.LawBook;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.shared.Money;

class DayLedgerTest {
    private static final LawBook BOOK = LawBook.shipped();
    private static final PerDayPenalties PENALTIES = new PerDayPenalties(BOOK, new StatutoryPeriods(BOOK));
    private static final Money DAILY = Money.of("40000");

    @Test
    void writesEveryDayDownOnce() {
        RecheckRound round = new RecheckRound(
                LocalDate.of(2022, 5, 16), LocalDate.of(2022, 5, 20), STILL_VIOLATING, "晋市环责改〔2022〕1号", "现场检查笔录2");

        List<LedgerDay> ledger = PENALTIES.calculate(DAILY, List.of(round)).ledger();

        assertThat(ledger)
                .extracting(LedgerDay::date)
                .containsExactly(LocalDate.of(2022, 5, 16)
                        .datesUntil(LocalDate.of(2022, 5, 21))
                        .toArray(LocalDate[]::new));
        assertThat(ledger).extracting(LedgerDay::counted).containsExactly(false, true, true, true, true);
        assertThat(ledger.get(0).reason()).isEqualTo("送达当日不计");
        assertThat(ledger.get(4).reason()).isEqualTo("第4日，复查仍在违法");
        assertThat(ledger.get(4).evidence()).isEqualTo("现场检查笔录2");
        assertThat(ledger.get(4).anchor()).contains("晋市环责改〔2022〕1号", "2022-05-16送达", "2022-05-20");
        assertThat(ledger.get(4).citation().text()).contains("第十七条");
    }

    @Test
    void t9ShowsTheDaysBetweenARecheckAndALaterOrderAsNotCounted() {
        List<LedgerDay> ledger = PENALTIES
                .calculate(
                        DAILY,
                        List.of(
                                round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                                round("2022-05-26", "2022-06-10", STILL_VIOLATING)))
                .ledger();

        assertThat(ledger).hasSize(26).filteredOn(LedgerDay::counted).hasSize(19);
        assertThat(ledger)
                .filteredOn(day -> day.reason().contains("再次送达"))
                .extracting(LedgerDay::date)
                .containsExactly(LocalDate.of(2022, 5, 21)
                        .datesUntil(LocalDate.of(2022, 5, 26))
                        .toArray(LocalDate[]::new));
        assertThat(ledger.get(10).reason()).isEqualTo("送达当日不计");
        assertThat(ledger.get(10).round()).isEqualTo(2);
    }

    @Test
    void t8CountsTheDayTwoRoundsShareOnce() {
        List<LedgerDay> ledger = PENALTIES
                .calculate(
                        DAILY,
                        List.of(
                                round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                                round("2022-05-20", "2022-06-10", RECHECK_REFUSED)))
                .ledger();

        assertThat(ledger).extracting(LedgerDay::date).doesNotHaveDuplicates();
        assertThat(ledger).filteredOn(LedgerDay::counted).hasSize(25);
        assertThat(ledger.get(ledger.size() - 1).reason()).isEqualTo("第25日，复查拒绝、阻挠复查");
    }

    /** T12: sealed before the recheck, so that nothing is penalised, whatever the recheck is said to have found. */
    @ParameterizedTest
    @EnumSource
    void t12CountsNothingOnceAMeasureStoppedTheDischarge(RecheckResult result) {
        PerDayPenalty penalty = PENALTIES.calculate(
                DAILY, List.of(round("2022-05-16", "2022-05-20", result)), List.of(stop("2022-05-17", null)));

        assertThat(penalty.days()).isZero();
        assertThat(penalty.total()).isEqualTo(Money.ZERO);
        assertThat(penalty.steps().get(0).citation().text()).contains("第二十条");
        assertThat(penalty.ledger()).noneMatch(LedgerDay::counted);
        assertThat(penalty.ledger().get(1).reason()).contains("2022-05-17查封", "停止排放");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-19, ,           0", // the day before the recheck
        "2022-05-20, ,           4", // on the day of the recheck, which found it going on
        "2022-05-21, ,           4",
        "2022-05-10, 2022-05-15, 4", // lifted before the order
        "2022-05-10, 2022-05-16, 4", // lifted on the day of the order
        "2022-05-10, 2022-05-17, 0",
        "2022-05-10, ,           0",
    })
    void asksWhetherTheStopLayBetweenOrderAndRecheck(String on, @Nullable String lifted, long days) {
        assertThat(PENALTIES
                        .calculate(
                                DAILY,
                                List.of(round("2022-05-16", "2022-05-20", STILL_VIOLATING)),
                                List.of(stop(on, lifted)))
                        .days())
                .isEqualTo(days);
    }

    @Test
    void aStopAfterTheFirstRoundLeavesItAsItIs() {
        PerDayPenalty penalty = PENALTIES.calculate(
                DAILY,
                List.of(
                        round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                        round("2022-05-20", "2022-06-10", CORRECTED)),
                List.of(stop("2022-05-20", null)));

        assertThat(penalty.rounds()).extracting(PenalisedRound::days).containsExactly(4L, 0L);
        assertThat(penalty.total()).hasToString("160000.00");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-14, true", "2026-08-15, false"})
    void marksTheRuleUnderTheCodeAsNotRead(LocalDate served, boolean verified) {
        assertThat(PENALTIES
                        .calculate(DAILY, List.of(new RecheckRound(served, served.plusDays(1), STILL_VIOLATING)))
                        .verified())
                .isEqualTo(verified);
    }

    private static DischargeStop stop(String on, @Nullable String lifted) {
        return new DischargeStop(
                LocalDate.parse(on), DischargeStop.Kind.SEAL, lifted == null ? null : LocalDate.parse(lifted));
    }

    @Test
    void aDayBetweenTwoRoundsBelongsToTheOneBefore() {
        List<LedgerDay> ledger = PENALTIES
                .calculate(
                        DAILY,
                        List.of(
                                round("2022-05-16", "2022-05-18", STILL_VIOLATING),
                                round("2022-05-20", "2022-05-21", STILL_VIOLATING),
                                round("2022-05-22", "2022-05-24", STILL_VIOLATING)))
                .ledger();

        assertThat(ledger)
                .extracting(day -> day.date().getDayOfMonth(), LedgerDay::round, LedgerDay::counted)
                .containsExactly(
                        tuple(16, 1, false),
                        tuple(17, 1, true),
                        tuple(18, 1, true),
                        tuple(19, 1, false),
                        tuple(20, 2, false),
                        tuple(21, 2, true),
                        tuple(22, 3, false),
                        tuple(23, 3, true),
                        tuple(24, 3, true));
        assertThat(ledger)
                .extracting(LedgerDay::amount)
                .filteredOn(Money::isZero)
                .hasSize(4);
    }

    private static RecheckRound round(String served, String rechecked, RecheckResult result) {
        return new RecheckRound(LocalDate.parse(served), LocalDate.parse(rechecked), result);
    }
}
