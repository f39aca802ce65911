package org.lijian.law.surcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class SurchargesTest {
    private static final Surcharges SURCHARGES = new Surcharges(LawBook.shipped());
    private static final LocalDate DUE = LocalDate.of(2022, 5, 11); // Wednesday

    @ParameterizedTest
    @CsvSource({
        "816000, 2022-05-11, 0,  0.00,      false", // the last day to pay
        "816000, 2022-05-12, 1,  24480.00,  false", // 3.5 of the law reference
        "816000, 2022-06-13, 33, 807840.00, false",
        "816000, 2022-06-14, 34, 816000.00, true",
        "816000, 2022-04-01, 0,  0.00,      false", // not due yet
        "0.01,   2022-05-12, 1,  0.00,      false",
        "0.17,   2022-05-12, 1,  0.01,      false",
    })
    void growsThreePerCentADayUpToThePrincipal(
            String principal, LocalDate asOf, long days, String surcharge, boolean capped) {
        Surcharge found = SURCHARGES.calculate(Money.of(principal), DUE, asOf, List.of());

        assertThat(found.days()).isEqualTo(days);
        assertThat(found.surcharge()).hasToString(surcharge);
        assertThat(found.capped()).isEqualTo(capped);
    }

    @Test
    void growsByTheRateOfItsBook() {
        LawBook shipped = LawBook.shipped();
        String rule = shipped.inForce().text("surcharge.yaml").orElseThrow();
        Surcharges surcharges = new Surcharges(new LawBook(
                shipped.inForce().with("surcharge.yaml", rule.replace("dailyRate: \"3\"", "dailyRate: \"2\""))));

        assertThat(surcharges
                        .calculate(Money.of("1000"), DUE, DUE.plusDays(1), List.of())
                        .surcharge())
                .hasToString("20.00");
    }

    @Test
    void leavesOutBothEndsOfASuspension() {
        Surcharge found = SURCHARGES.calculate(
                Money.of("816000"), DUE, LocalDate.of(2022, 6, 20), List.of(range("2022-05-20", "2022-05-25")));

        assertThat(found.days()).isEqualTo(34);
        assertThat(found.surcharge()).hasToString("816000.00");
        assertThat(found.capped()).isTrue();
        assertThat(found.citation().text()).contains("第七十二条");
        assertThat(found.steps()).extracting(Step::value).contains("减6日", "3 % × 34 = 102 %");
    }

    @Test
    void leavesOutOnlyWhatOfASuspensionIsOverdue() {
        List<DateRange> suspensions = List.of(range("2022-05-19", "2022-07-01"), range("2022-05-01", "2022-05-13"));

        assertThat(SURCHARGES
                        .calculate(Money.of("1000"), DUE, LocalDate.of(2022, 5, 20), suspensions)
                        .days())
                .isEqualTo(5); // 14 to 18 May
    }

    @Test
    void refusesSuspensionsThatOverlap() {
        List<DateRange> suspensions = List.of(range("2022-05-25", "2022-05-30"), range("2022-05-20", "2022-05-25"));

        assertThatThrownBy(() -> SURCHARGES.calculate(Money.of("1000"), DUE, LocalDate.of(2022, 6, 20), suspensions))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("suspensions-overlap");
                    assertThat(problem.violations().get(0).pointer()).isEqualTo("/suspensions/0");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-11, 9999-12-31, date-out-of-range",
        "0001-01-01, 2022-05-11, date-out-of-range",
        "2021-05-11, 2021-07-14, surcharge-not-in-force",
    })
    void refusesDatesItHasNoRuleFor(LocalDate dueOn, LocalDate asOf, String code) {
        assertThatThrownBy(() -> SURCHARGES.calculate(Money.of("1000"), dueOn, asOf, List.of()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
