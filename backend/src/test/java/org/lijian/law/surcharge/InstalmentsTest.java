package org.lijian.law.surcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class InstalmentsTest {
    private static final Surcharges SURCHARGES = new Surcharges(LawBook.shipped());
    private static final Money FINE = Money.of("100000");

    @Test
    void growsEachInstalmentFromItsOwnLastDay() {
        Surcharge surcharge = SURCHARGES.calculate(
                FINE,
                List.of(instalment("2022-06-30", "40000", null), instalment("2022-07-31", "60000", null)),
                LocalDate.of(2022, 8, 1),
                List.of());

        assertThat(surcharge.instalments())
                .extracting(InstalmentSurcharge::days)
                .containsExactly(32L, 1L);
        assertThat(surcharge.instalments().get(0).surcharge()).hasToString("38400.00");
        assertThat(surcharge.instalments().get(1).surcharge()).hasToString("1800.00");
        assertThat(surcharge.surcharge()).hasToString("40200.00");
        assertThat(surcharge.days()).isEqualTo(32);
        assertThat(surcharge.capped()).isFalse();
        assertThat(surcharge.steps().get(0).citation().text()).contains("第六十六条");
    }

    @Test
    void capsEachInstalmentAtItself() {
        Surcharge surcharge = SURCHARGES.calculate(
                FINE,
                List.of(instalment("2022-06-30", "40000", null), instalment("2023-06-30", "60000", null)),
                LocalDate.of(2022, 8, 3), // day 34 of the first
                List.of());

        assertThat(surcharge.surcharge()).hasToString("40000.00");
        assertThat(surcharge.capped()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, 0.00", // paid on its last day
        "2022-07-01, 3000.00",
        "2022-07-10, 30000.00",
    })
    void stopsGrowingWhenItIsPaid(LocalDate paidOn, String surcharge) {
        assertThat(SURCHARGES
                        .calculate(
                                FINE,
                                List.of(new Instalment(LocalDate.of(2022, 6, 30), FINE, paidOn)),
                                LocalDate.of(2022, 12, 31),
                                List.of())
                        .surcharge())
                .hasToString(surcharge);
    }

    @Test
    void aDeferredFineIsOneInstalment() {
        LocalDate deferred = LocalDate.of(2022, 6, 30);
        LocalDate asOf = LocalDate.of(2022, 7, 15);
        List<DateRange> suit = List.of(new DateRange(LocalDate.of(2022, 7, 3), LocalDate.of(2022, 7, 5)));

        assertThat(SURCHARGES
                        .calculate(FINE, List.of(new Instalment(deferred, FINE, null)), asOf, suit)
                        .surcharge())
                .isEqualTo(SURCHARGES.calculate(FINE, deferred, asOf, suit).surcharge())
                .hasToString("36000.00");
    }

    @Test
    void explainsEachInstalmentAndTheSum() {
        Surcharge found = SURCHARGES.calculate(
                FINE,
                List.of(instalment("2022-06-30", "40000", "2022-07-02"), instalment("2022-07-31", "60000", null)),
                LocalDate.of(2022, 8, 1),
                List.of());

        assertThat(found.steps())
                .extracting(Step::fact, Step::rule, Step::value)
                .containsExactly(
                        tuple("第1期40000.00元，2022-06-30前缴纳", "经批准延期或者分期缴纳的，按各期期限分别计算", "2022-07-02缴纳"),
                        tuple("缴款期限2022-06-30，计算至2022-07-02", "到期不缴纳罚款的，自次日起加处", "2022-07-01至2022-07-02，2日"),
                        tuple("罚款40000.00元，逾期2日", "每日按罚款数额的3 %加处", "3 % × 2 = 6 %"),
                        tuple("加处罚款", "40000.00 × 6 %", "2400.00"),
                        tuple("第2期60000.00元，2022-07-31前缴纳", "经批准延期或者分期缴纳的，按各期期限分别计算", "未缴"),
                        tuple("缴款期限2022-07-31，计算至2022-08-01", "到期不缴纳罚款的，自次日起加处", "2022-08-01至2022-08-01，1日"),
                        tuple("罚款60000.00元，逾期1日", "每日按罚款数额的3 %加处", "3 % × 1 = 3 %"),
                        tuple("加处罚款", "60000.00 × 3 %", "1800.00"),
                        tuple("各期加处罚款", "合计", "4200.00"));
        assertThat(found.days()).isEqualTo(2);
        assertThat(found.capped()).isFalse();
        assertThat(found.instalments())
                .extracting(InstalmentSurcharge::days, InstalmentSurcharge::capped)
                .containsExactly(tuple(2L, false), tuple(1L, false));
    }

    @Test
    void saysWhereASurchargeStopsGrowing() {
        Surcharge found = SURCHARGES.calculate(
                FINE, List.of(instalment("2022-06-30", "100000", null)), LocalDate.of(2022, 8, 3), List.of());

        assertThat(found.capped()).isTrue();
        assertThat(found.steps())
                .extracting(Step::fact, Step::value)
                .contains(tuple("累计102 %", "以100 %为限"), tuple("加处罚款", "100000.00"));
    }

    @Test
    void refusesInstalmentsThatAreNotTheFineInTheOrderOfTime() {
        assertRefused(
                "instalments-do-not-add-up",
                "/instalments",
                instalment("2022-06-30", "40000", null),
                instalment("2022-07-31", "59999.99", null));
        assertRefused(
                "instalments-do-not-add-up",
                "/instalments",
                instalment("2022-06-30", "40000", null),
                instalment("2022-07-31", "60000.01", null));
        assertRefused(
                "instalments-not-in-order",
                "/instalments/1/dueOn",
                instalment("2022-06-30", "40000", null),
                instalment("2022-06-30", "60000", null));
        assertRefused("instalment-empty", "/instalments/0/amount", instalment("2022-06-30", "0", null));
    }

    private static void assertRefused(String code, String pointer, Instalment... instalments) {
        assertThatThrownBy(() -> SURCHARGES.calculate(FINE, List.of(instalments), LocalDate.of(2022, 8, 1), List.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo(code);
                    assertThat(problem.violations().get(0).pointer()).isEqualTo(pointer);
                });
    }

    private static Instalment instalment(String dueOn, String amount, @Nullable String paidOn) {
        return new Instalment(
                LocalDate.parse(dueOn), Money.of(amount), paidOn == null ? null : LocalDate.parse(paidOn));
    }
}
