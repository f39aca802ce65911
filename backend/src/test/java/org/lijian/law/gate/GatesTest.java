package org.lijian.law.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class GatesTest {
    private final Gates gates = new Gates(LawBook.shipped());

    /** §14 of the law reference; the discussion amount of SX before 2023-07-01 is a placeholder. */
    @ParameterizedTest
    @CsvSource({
        "2022-04-14, SX, true,  816000,    true,  true",
        "2022-05-24, SX, true,  160000,    true,  true",
        "2022-03-14, SX, true,  48000,     false, false",
        "2022-03-14, SX, true,  50000,     true,  false",
        "2022-03-14, SX, true,  49999.99,  false, false",
        "2022-03-14, SX, false, 5000,      true,  false",
        "2022-03-14, SX, false, 4999.99,   false, false",
        "2022-08-01, GD, true,  200000,    true,  false",
        "2023-06-30, SX, true,  199999.99, true,  true",
        "2023-07-01, SX, true,  199999.99, false, false",
        "2023-07-01, SX, true,  200000,    true,  false",
        "2023-07-01, SX, true,  160000,    false, false",
        "2023-07-01, SX, true,  816000,    true,  true",
        "2023-07-01, SX, true,  500000,    true,  true",
        "2023-07-01, SX, true,  499999.99, true,  false",
        "2023-07-01, SX, false, 5000,      true,  false",
    })
    void openFromTheirAmounts(
            LocalDate on, String jurisdiction, boolean organisation, String fine, boolean hearing, boolean discussion) {
        GateOutcome outcome = gates.gates(on, jurisdiction, organisation, Money.of(fine));

        assertThat(outcome.hearing()).isEqualTo(hearing);
        assertThat(outcome.collectiveDiscussion()).isEqualTo(discussion);
        assertThat(outcome.legalReview()).isFalse();
        assertThat(outcome.steps()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"499999.99, false", "500000, true", "500000.01, true"})
    void leaveAGreatFineToThePrincipal(String fine, boolean principal) {
        assertThat(gates.isForThePrincipal(LocalDate.of(2023, 7, 1), "SX", true, Money.of(fine)))
                .isEqualTo(principal);
        assertThat(gates.isForThePrincipal(LocalDate.of(2023, 7, 1), "SX", false, Money.of(fine)))
                .isEqualTo(principal);
    }

    @Test
    void saysThatAThresholdIsAPlaceholder() {
        assertThat(gates.gates(LocalDate.of(2022, 4, 14), "SX", true, Money.of("816000"))
                        .steps()
                        .get(1)
                        .rule())
                .contains("待核实");
    }

    @Test
    void refusesADayBeforeThereWasARule() {
        assertThatThrownBy(() -> gates.gates(LocalDate.of(2010, 2, 28), "SX", true, Money.of("1")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("gates-not-in-force"));
    }

    /** §14 of the law reference: 3,000 and 200 yuan from 2021-07-15, 1,000 and 50 before; at most 100 in cash. */
    @ParameterizedTest
    @CsvSource({
        "2021-07-14, true,  1000,    true,  false",
        "2021-07-14, true,  1000.01, false, false",
        "2021-07-14, false, 50,      true,  false",
        "2021-07-14, false, 50.01,   false, false",
        "2021-07-15, true,  3000,    true,  false",
        "2021-07-15, true,  3000.01, false, false",
        "2021-07-15, false, 200,     true,  false",
        "2021-07-15, false, 200.01,  false, false",
        "2021-07-16, true,  100,     true,  true",
        "2021-07-16, true,  100.01,  true,  false",
        "2026-08-15, false, 100,     true,  true",
    })
    void letSmallFinesBeDecidedAndTakenOnTheSpot(
            LocalDate on, boolean organisation, String fine, boolean decision, boolean cash) {
        OnTheSpot onTheSpot =
                gates.onTheSpot(on, "SX", organisation, Money.of(fine)).orElseThrow();

        assertThat(onTheSpot.decision()).isEqualTo(decision);
        assertThat(onTheSpot.cash()).isEqualTo(cash);
        assertThat(onTheSpot.steps())
                .allSatisfy(step -> assertThat(step.citation().text()).isNotBlank());
    }

    @Test
    void sayNothingOfTheSpotBeforeThereWasARule() {
        assertThat(gates.onTheSpot(LocalDate.of(2010, 2, 28), "SX", true, Money.of("1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SX", "140500", "140525"})
    void takeTheThresholdOfTheProvinceInEachOfItsRegions(String jurisdiction) {
        LocalDate on = LocalDate.of(2022, 3, 14);

        assertThat(gates.gates(on, jurisdiction, true, Money.of("100000")).collectiveDiscussion())
                .isTrue();
        assertThat(gates.gates(on, jurisdiction, true, Money.of("99999.99")).collectiveDiscussion())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  3000,    单位罚款3000.00元, 当场处罚：可以",
        "true,  3000.01, 单位罚款3000.01元, 当场处罚：超过数额",
        "false, 200,     个人罚款200.00元,  当场处罚：可以",
        "false, 200.01,  个人罚款200.01元,  当场处罚：超过数额",
    })
    void sayWhoIsFinedAndWhatFollows(boolean organisation, String fine, String fact, String value) {
        Step first = gates.onTheSpot(LocalDate.of(2022, 3, 14), "SX", organisation, Money.of(fine))
                .orElseThrow()
                .steps()
                .get(0);

        assertThat(first.fact()).isEqualTo(fact);
        assertThat(first.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-14, 49999.99, 50000.00元以上,  告知听证权利：金额未达到, 100000.00元以上, 集体讨论：金额未达到",
        "2022-03-14, 100000,   50000.00元以上,  告知听证权利：应当,       100000.00元以上, 集体讨论：应当",
        "2023-07-01, 500000,   200000.00元以上, 告知听证权利：应当,       500000.00元以上, 集体讨论：应当",
    })
    void sayFromWhichAmountAndWhatFollows(
            LocalDate on, String fine, String hearingFrom, String hearing, String discussionFrom, String discussion) {
        GateOutcome outcome = gates.gates(on, "SX", true, Money.of(fine));

        assertThat(outcome.steps()).extracting(Step::fact).containsOnly("单位罚款" + Money.of(fine) + "元");
        assertThat(outcome.steps().get(0).rule())
                .contains("（" + hearingFrom + "）")
                .doesNotContain("待核实");
        assertThat(outcome.steps().get(0).value()).isEqualTo(hearing);
        assertThat(outcome.steps().get(1).rule()).contains("（" + discussionFrom + "）");
        assertThat(outcome.steps().get(1).value()).isEqualTo(discussion);
        assertThat(outcome.steps().get(2).rule()).doesNotContain("元以上");
        assertThat(outcome.steps().get(2).value()).isEqualTo("法制审核：金额未达到");
    }

    @Test
    void nameTheFirstDayOfARuleWhereThereIsNone() {
        assertThatThrownBy(() -> gates.gates(LocalDate.of(2010, 2, 28), "SX", true, Money.of("1")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.en()).contains("2010-02-28", "2010-03-01"));
    }
}
