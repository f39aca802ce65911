package org.lijian.law.perday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.law.perday.RecheckResult.CORRECTED;
import static org.lijian.law.perday.RecheckResult.RECHECK_REFUSED;
import static org.lijian.law.perday.RecheckResult.STILL_VIOLATING;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** The vectors T1 to T13 of §3.4 of the law reference; T13 is a guard of the decision, not of the arithmetic. */
class PerDayPenaltiesTest {
    private static final PerDayPenalties PENALTIES =
            new PerDayPenalties(LawBook.shipped(), new StatutoryPeriods(LawBook.shipped()));

    @ParameterizedTest
    @CsvSource({
        "T1, 40000, 2022-05-16, 2022-05-20, 4, 160000.00",
        "T2, 48000, 2022-03-08, 2022-03-25, 17, 816000.00",
        "T3, 14500, 2021-09-14, 2021-09-23, 9, 130500.00",
        "T4, 20000, 2022-03-08, 2022-03-17, 9, 180000.00", // its dates were not published
        "T6, 48000, 2022-03-08, 2022-04-07, 30, 1440000.00", // the last day for a recheck
    })
    void countsOneRound(String vector, String daily, LocalDate served, LocalDate rechecked, long days, String total) {
        PerDayPenalty penalty =
                PENALTIES.calculate(Money.of(daily), List.of(round(served, rechecked, STILL_VIOLATING)));

        assertThat(penalty.days()).as(vector).isEqualTo(days);
        assertThat(penalty.total()).hasToString(total);
        assertThat(penalty.rounds())
                .containsExactly(new PenalisedRound(served.plusDays(1), rechecked, days, Money.of(total)));
        assertThat(penalty.steps())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.citation().text()).contains("第28号"));
    }

    @Test
    void t5RefusesARecheckOnTheDayOfService() {
        assertRefused(
                "G16-recheck-within-30-days",
                "/rounds/0/recheckedOn",
                () -> PENALTIES.calculate(
                        Money.of("48000"), List.of(round("2022-03-08", "2022-03-08", STILL_VIOLATING))));
    }

    @Test
    void t7RefusesARecheckOnDay31() {
        assertRefused(
                "G16-recheck-within-30-days",
                "/rounds/0/recheckedOn",
                () -> PENALTIES.calculate(
                        Money.of("48000"), List.of(round("2022-03-08", "2022-04-08", STILL_VIOLATING))));
    }

    @Test
    void t8JoinsTwoRoundsWhoseSecondOrderWasServedAtTheRecheck() {
        PerDayPenalty penalty = PENALTIES.calculate(
                Money.of("40000"),
                List.of(
                        round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                        round("2022-05-20", "2022-06-10", STILL_VIOLATING)));

        assertThat(penalty.rounds()).extracting(PenalisedRound::days).containsExactly(4L, 21L);
        assertThat(penalty.total()).hasToString("1000000.00");
    }

    @Test
    void t9LeavesOutTheDaysBetweenARecheckAndALaterOrder() {
        PerDayPenalty penalty = PENALTIES.calculate(
                Money.of("40000"),
                List.of(
                        round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                        round("2022-05-26", "2022-06-10", STILL_VIOLATING)));

        assertThat(penalty.days()).isEqualTo(19);
        assertThat(penalty.total()).hasToString("760000.00");
    }

    @Test
    void t10CountsNothingForARoundFoundCorrected() {
        PerDayPenalty penalty = PENALTIES.calculate(
                Money.of("40000"),
                List.of(
                        round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                        round("2022-05-20", "2022-06-10", CORRECTED)));

        assertThat(penalty.rounds()).extracting(PenalisedRound::days).containsExactly(4L, 0L);
        assertThat(penalty.total()).hasToString("160000.00");
    }

    @Test
    void t11RefusesARoundAfterACorrectedOne() {
        assertRefused(
                "per-day-round-after-corrected",
                "/rounds/1",
                () -> PENALTIES.calculate(
                        Money.of("40000"),
                        List.of(
                                round("2022-05-20", "2022-06-10", CORRECTED),
                                round("2022-06-10", "2022-07-01", STILL_VIOLATING))));
    }

    @Test
    void t12CountsNothingWhereASealStoppedTheDischarge() {
        PerDayPenalty penalty =
                PENALTIES.calculate(Money.of("40000"), List.of(round("2022-05-16", "2022-05-20", CORRECTED)));

        assertThat(penalty.days()).isZero();
        assertThat(penalty.total()).hasToString("0.00");
        assertThat(penalty.steps().get(0).citation().text()).contains("第十二条");
    }

    @Test
    void countsARefusedRecheckLikeOneThatFindsTheViolation() {
        assertThat(PENALTIES
                        .calculate(Money.of("40000"), List.of(round("2022-05-16", "2022-05-20", RECHECK_REFUSED)))
                        .total())
                .hasToString("160000.00");
    }

    @Test
    void refusesRoundsThatOverlap() {
        assertRefused(
                "per-day-rounds-overlap",
                "/rounds/1/orderServedOn",
                () -> PENALTIES.calculate(
                        Money.of("40000"),
                        List.of(
                                round("2022-05-16", "2022-05-20", STILL_VIOLATING),
                                round("2022-05-19", "2022-06-10", STILL_VIOLATING))));
    }

    @Test
    void refusesWhatIsNoPenalty() {
        List<RecheckRound> round = List.of(round("2022-05-16", "2022-05-20", STILL_VIOLATING));

        assertRefused("per-day-without-fine", "/dailyAmount", () -> PENALTIES.calculate(Money.ZERO, round));
        assertRefused("per-day-without-round", "/rounds", () -> PENALTIES.calculate(Money.of("1"), List.of()));
        assertRefused("amount-too-large", "/dailyAmount", () -> PENALTIES.calculate(Money.MOST, round));
        assertRefused(
                "period-not-in-force",
                "/rounds/0/orderServedOn",
                () -> PENALTIES.calculate(Money.of("1"), List.of(round("2014-05-16", "2014-05-20", STILL_VIOLATING))));
        assertRefused(
                "date-out-of-range",
                "/rounds/0/orderServedOn",
                () -> PENALTIES.calculate(Money.of("1"), List.of(round("9999-05-16", "9999-05-20", STILL_VIOLATING))));
    }

    @Test
    void keepsTheLargestAmountItCanKeep() {
        assertThat(PENALTIES
                        .calculate(Money.MOST, List.of(round("2022-05-16", "2022-05-17", STILL_VIOLATING)))
                        .total())
                .isEqualTo(Money.MOST);
    }

    @Test
    void everyRefusalByLawNamesItsArticle() {
        assertThatThrownBy(() -> PENALTIES.requireRecheckInTime(LocalDate.of(2022, 3, 8), LocalDate.of(2022, 4, 8)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().citation().orElseThrow().text())
                            .contains("第28号", "第十条");
                    assertThat(problem.zh()).contains("2022-03-09", "2022-04-07", "2022-04-08");
                });
    }

    @Test
    void citesTheCodeForOrdersServedUnderIt() {
        PerDayPenalty penalty =
                PENALTIES.calculate(Money.of("40000"), List.of(round("2026-08-15", "2026-08-20", STILL_VIOLATING)));

        assertThat(penalty.citation().text()).contains("生态环境法典");
    }

    @Test
    void saysBetweenWhichDaysItCounts() {
        assertThat(PENALTIES
                        .calculate(Money.of("48000"), List.of(round("2022-03-08", "2022-03-25", STILL_VIOLATING)))
                        .steps())
                .first()
                .satisfies(step -> {
                    assertThat(step.fact()).isEqualTo("责令改正决定书2022-03-08送达，2022-03-25复查：仍在违法");
                    assertThat(step.rule()).isEqualTo("自送达次日（2022-03-09）起至复查之日（2022-03-25）止，含末日，按自然日计");
                    assertThat(step.value()).isEqualTo("17日");
                });
    }

    /** The rule of the recheck may be older than that of the penalty. */
    @Test
    void refusesAnOrderServedBeforeThePenaltyWasLaw() {
        LawBook shipped = LawBook.shipped();
        String rules = shipped.inForce().text("per-day.yaml").orElseThrow();
        LawBook later = new LawBook(shipped.inForce()
                .with("per-day.yaml", rules.replaceFirst("validFrom: 2015-01-01", "validFrom: 2016-01-01")));
        PerDayPenalties penalties = new PerDayPenalties(later, new StatutoryPeriods(later));
        RecheckRound round = new RecheckRound(LocalDate.of(2015, 6, 1), LocalDate.of(2015, 6, 5), STILL_VIOLATING);

        assertThatThrownBy(() -> penalties.calculate(Money.of("1000"), List.of(round)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal()).isEqualTo(PerDayRefusal.NOT_IN_FORCE);
                    assertThat(problem.en()).contains("2016-01-01");
                    assertThat(problem.violations().get(0).pointer()).isEqualTo("/rounds/0/orderServedOn");
                });
    }

    @Test
    void pointsAtAnOrderServedBeforeTheRecheckWasLaw() {
        RecheckRound round = new RecheckRound(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 6, 5), STILL_VIOLATING);

        assertRefused(
                "period-not-in-force",
                "/rounds/0/orderServedOn",
                () -> new PerDayPenalties(LawBook.shipped(), new StatutoryPeriods(LawBook.shipped()))
                        .calculate(Money.of("1000"), List.of(round)));
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.refusal().kind().status()).isEqualTo(422);
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        });
    }

    private static RecheckRound round(String served, String rechecked, RecheckResult result) {
        return round(LocalDate.parse(served), LocalDate.parse(rechecked), result);
    }

    private static RecheckRound round(LocalDate served, LocalDate rechecked, RecheckResult result) {
        return new RecheckRound(served, rechecked, result);
    }
}
