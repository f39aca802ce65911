package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Handling;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** Several acts of one case: each assessed by itself, all of them decided together. */
class SeveralActsTest {
    /** Loading coal without a cover, fined like the coal in the open. */
    private static final String LOADING = "AIR-117-3";

    private static final UUID ACT = Ids.next();
    private static final Assessor ASSESSOR = Assessor.by(LawBook.shipped());
    private static final PenaltyView PENALTY = PenaltyFixtures.preparedPenalty().view();

    @Test
    void addsUpFinesThatAreEachInTheirOwnRange() {
        Assessment assessment = assess("100000", fined("90000", FineGrade.HEAVIER));

        assertThat(assessment.amount()).isEqualTo(Money.of("190000"));
        assertThat(assessment.acts().each())
                .extracting(ActHandling::violation, ActHandling::fined)
                .containsExactly(tuple(PENALTY.violation(), Money.of("100000")), tuple(LOADING, Money.of("90000")));
        assertThat(assessment.explanation().steps())
                .filteredOn(step -> step.rule().equals("法定幅度"))
                .hasSize(2);
        assertThat(assessment.explanation().steps())
                .last()
                .extracting(Step::value)
                .isEqualTo("罚款合计190000.00元");
        assertThat(assessment.basis().rules()).anyMatch(rule -> rule.startsWith(LOADING + "@"));
    }

    @Test
    void opensAHearingForTheSumThatNoFineOpensAlone() {
        assertThat(assess("20000", fined("29999.99", FineGrade.LIGHTER)).hearing())
                .isFalse();
        assertThat(assess("20000", fined("30000", FineGrade.LIGHTER)).hearing()).isTrue();
    }

    @Test
    void refusesAFineOutsideTheRangeOfItsOwnAct() {
        refuses(() -> assess("20000", fined("100000.01", FineGrade.HEAVIER)), "G11-amount-in-range");
        refuses(() -> assess("20000", fined("9999.99", FineGrade.LIGHTER)), "G11-amount-in-range");
    }

    @Test
    void leavesAnActWithoutPenaltyBesideOneThatIsFined() {
        Assessment assessment = assess("20000", act(DispositionKind.NOT_ESTABLISHED, null, null));

        assertThat(assessment.amount()).isEqualTo(Money.of("20000"));
        assertThat(assessment.acts().fineFor(LOADING)).contains(Money.ZERO);
    }

    @Test
    void finesNoFurtherActWhereTheFirstIsNotPenalised() {
        Disposition none = new Disposition(DispositionKind.NOT_ESTABLISHED, false, List.of(), List.of(), null);
        Handling handling = new Handling(none, null, "查无实据", List.of(fined("20000", FineGrade.LIGHTER)));

        refuses(() -> ASSESSOR.ordinary(PENALTY, handling, PenaltyFixtures.NOTICE), "first-act-not-penalised");
    }

    @Test
    void makesOfTheStoredFactsTheSameAgain() {
        Assessment first = assess("48000", fined("30000", FineGrade.LIGHTER));
        AssessedFacts stored = AssessedFacts.ofJson(first.basis().facts().json());

        Assessment again = ASSESSOR.assess(stored, first.basis().reasons());

        assertThat(again).isEqualTo(first);
        assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(ActHandlings.ofJson(first.acts().json())).isEqualTo(first.acts());
    }

    @Test
    void reckonsEachActFromItsOwnBaseAndNumberAndKeepsThem() {
        ActHandling coal = new ActHandling(
                ACT,
                "AIR-105",
                LocalDate.of(2022, 3, 8),
                DispositionKind.PENALTY,
                Money.of("60000"),
                FineGrade.LIGHTER,
                null,
                Money.of("50000"),
                null,
                List.of(),
                null,
                "燃用量较小");
        Assessment first = assess("48000", coal);

        AssessedFacts stored = AssessedFacts.ofJson(first.basis().facts().json());
        Assessment again = ASSESSOR.assess(stored, first.basis().reasons());

        assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(again.explanation().steps()).extracting(Step::fact).contains("货值金额");
        assertThat(ASSESSOR.reasonsWithFindings(stored, "堆放量较大")).contains("货值金额：50000.00元");
        assertThat(fined("20000", FineGrade.LIGHTER).reckonedAs(coal).basis()).isEqualTo(coal.basis());
    }

    @Test
    void aSingleActIsStoredAsItAlwaysWas() {
        Handling handling = Handling.of(fine("48000", FineGrade.LIGHTER));
        Assessment single = ASSESSOR.assess(
                AssessedFacts.ordinary(PENALTY, "SX", PenaltyFixtures.NOTICE, handling), handling.reasons());

        assertThat(single.basis().facts().json()).doesNotContain("acts", "baseAmount", "units");
        assertThat(single.acts()).isEqualTo(ActHandlings.NONE);
    }

    @Test
    void namesEachActInTheReasonsOfItsPaper() {
        Assessment assessment = assess("48000", fined("30000", FineGrade.LIGHTER));

        assertThat(ASSESSOR.reasonsWithFindings(assessment.basis().facts(), "堆放量较大"))
                .contains("（1）", "罚款48000.00元：堆放量较大", "（2）", "罚款30000.00元：装卸时间较短", "罚款共计78000.00元");
    }

    private static Assessment assess(String amount, ActHandling further) {
        FineGrade grade = Money.of(amount).isAbove(Money.of("55000")) ? FineGrade.HEAVIER : FineGrade.LIGHTER;
        Handling handling = new Handling(Disposition.FINE, fine(amount, grade), "堆放量较大", List.of(further));
        return ASSESSOR.assess(
                AssessedFacts.ordinary(PENALTY, "SX", PenaltyFixtures.NOTICE, handling), handling.reasons());
    }

    private static ChosenFine fine(String amount, FineGrade grade) {
        return new ChosenFine(Money.of(amount), grade, "堆放量较大", Choices.NONE);
    }

    private static ActHandling fined(String amount, FineGrade grade) {
        return act(DispositionKind.PENALTY, Money.of(amount), grade);
    }

    private static ActHandling act(DispositionKind kind, @Nullable Money amount, @Nullable FineGrade grade) {
        return new ActHandling(
                ACT,
                LOADING,
                LocalDate.of(2022, 3, 8),
                kind,
                amount,
                grade,
                null,
                null,
                null,
                List.of(),
                null,
                "装卸时间较短");
    }

    private static void refuses(ThrowingCallable action, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(action)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
