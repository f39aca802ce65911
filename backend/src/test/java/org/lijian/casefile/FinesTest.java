package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.LawBook;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** Where a table of discretion has factors, an amount is held against what was found on them. */
class FinesTest {
    private static final LocalDate ACTED = LocalDate.of(2022, 3, 8);
    private static final Map<String, String> JIANGMEN_SECOND = Map.of("REPEATS", "SECOND", "CONSEQUENCE", "ORDINARY");

    private final LawBook book = LawBook.shipped();
    private final Gates gates = new Gates(book);
    private final FineAssessments assessments = new FineAssessments(book, new Violations(book), gates);

    @ParameterizedTest
    @CsvSource({"10000, LIGHTER", "29999.99, LIGHTER", "30000, ORDINARY", "30000, HEAVIER", "50000, HEAVIER"})
    void explainAnAmountThatFitsWhatWasFoundInGuangdong(String amount, FineGrade grade) {
        Explanation explanation = assess("GD", amount, grade, Map.of("REPEATS", "BELOW_2"));

        assertThat(explanation.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"30000, LIGHTER, BELOW_2", "50000.01, HEAVIER, BELOW_2", "48000, LIGHTER, TWO"})
    void refuseAnAmountThatDoesNotFitWhatWasFoundInGuangdong(String amount, FineGrade grade, String repeats) {
        refuses(() -> assess("GD", amount, grade, Map.of("REPEATS", repeats)), "G11-amount-in-grade");
    }

    @Test
    void holdAnAmountAgainstTheTableOfACityAsWell() {
        assertThat(assess("440700", "25000", FineGrade.LIGHTER, JIANGMEN_SECOND).steps())
                .isNotEmpty();
        refuses(() -> assess("440700", "48000", FineGrade.LIGHTER, JIANGMEN_SECOND), "G11-amount-in-grade");
    }

    /** Guangdong's table for this act computes an amount and leaves no band. */
    @Test
    void refuseAnAmountOtherThanTheOneTheTableComputes() {
        Map<String, String> found = Map.of(
                "EXCEEDED_FACTORS", "ONE",
                "EMISSION", "CLASS_B",
                "AREA", "GENERAL",
                "PERIOD", "ORDINARY",
                "EXCEEDANCE", "BELOW_3",
                "REPEATS", "FIRST");

        Problem problem = refuses(() -> exceeding("200000.01", found), "G11-amount-of-benchmark");

        assertThat(problem.zh()).contains("200000.00");
        assertThat(exceeding("200000.00", found).steps()).isNotEmpty();
    }

    @Test
    void nameTheFactorsWhereNothingWasFound() {
        Problem problem = refuses(() -> assess("GD", "20000", FineGrade.LIGHTER, Map.of()), "benchmark-needs-choices");

        assertThat(problem.zh()).contains("REPEATS", "近二年同类违法次数");
        assertThat(problem.en()).contains("REPEATS");
        assertThat(problem.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/choices"));
    }

    @Test
    void nameTheFactorOnWhichNothingWasFound() {
        Problem problem = refuses(
                () -> assess("440700", "25000", FineGrade.LIGHTER, Map.of("REPEATS", "SECOND")), "factor-missing");

        assertThat(problem.zh()).contains("CONSEQUENCE");
    }

    @Test
    void refuseAFactorOrAnOptionThatTheTableDoesNotHave() {
        refuses(() -> assess("SX", "48000", FineGrade.LIGHTER, Map.of("REPEATS", "BELOW_2")), "factor-unknown");
        refuses(() -> assess("GD", "20000", FineGrade.LIGHTER, Map.of("REPEATS", "NEVER")), "option-unknown");
    }

    @Test
    void refuseAFineForEachVehicleUnlessItIsSaidForHowMany() {
        Handlings handlings = new Handlings(DispositionLaw.by(book), new Fines(assessments, gates, "SX"));
        DispositionLaw.Act act = handlings.act("AIR-112-3-SHOP", ACTED, ACTED, true);

        Problem problem = refuses(() -> handlings.requireUnits(act, forVehicles(FineBasis.NONE)), "units-missing");
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly("/units");
        assertThat(problem.refusal().citation()).isPresent();

        handlings.requireUnits(act, forVehicles(new FineBasis(null, 3)));
        assertThat(handlings
                        .judge(act, forVehicles(new FineBasis(null, 3)))
                        .explanation()
                        .steps())
                .anySatisfy(step -> assertThat(step.fact()).isEqualTo("数量"));
    }

    private static Handling forVehicles(FineBasis basis) {
        return Handling.of(new ChosenFine(Money.of("15000"), FineGrade.ORDINARY, "三辆", Choices.NONE, basis));
    }

    private Explanation assess(String jurisdiction, String amount, FineGrade grade, Map<String, String> choices) {
        return new Fines(assessments, gates, jurisdiction)
                .assess(
                        CaseFileFixtures.OPEN_COAL,
                        ACTED,
                        ACTED,
                        new ChosenFine(Money.of(amount), grade, "初次违法", Choices.of(choices)));
    }

    private Explanation exceeding(String amount, Map<String, String> found) {
        return new Fines(assessments, gates, "GD")
                .assess(
                        "AIR-99-2",
                        ACTED,
                        ACTED,
                        new ChosenFine(Money.of(amount), FineGrade.LIGHTER, "初次违法", Choices.of(found)));
    }

    private static Problem refuses(ThrowingCallable call, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }
}
