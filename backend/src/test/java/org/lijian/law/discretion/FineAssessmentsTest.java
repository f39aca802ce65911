package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class FineAssessmentsTest {
    private static final FineAssessments FINES =
            new FineAssessments(LawBook.shipped(), new Violations(LawBook.shipped()), new Gates(LawBook.shipped()));
    private static final LocalDate ACTED = LocalDate.of(2022, 6, 1);
    private static final Map<String, String> BOILER = Map.of(
            "EXCEEDED_FACTORS", "ONE",
            "EMISSION", "CLASS_B",
            "AREA", "GENERAL",
            "PERIOD", "ORDINARY",
            "EXCEEDANCE", "BELOW_3",
            "REPEATS", "FIRST");

    /** The worked example of §8.3 of the law reference: a boiler's NOx over by 1.2 times. */
    @Test
    void weighsTheBoilerOfTheReference() {
        CalculatedFine fine = FINES.calculate(fine("AIR-99-2", "GD", BOILER));

        assertThat(fine.amount()).hasToString("200000.00");
        assertThat(fine.range()).isEqualTo(new FineRange(Money.of("100000"), Money.of("1000000")));
        assertThat(fine.gates().hearing()).isTrue();
        assertThat(fine.gates().collectiveDiscussion()).isFalse();
        assertThat(fine.gates().legalReview()).isFalse();
        assertThat(fine.steps()).extracting(FactorStep::effect).contains("+10 %", "+8 %", "+2 %");
        assertThat(fine.steps().get(2).value()).isEqualTo("18 %");
    }

    @Test
    void weighsItHeavierTheSecondTimeDuringAWarning() {
        Map<String, String> choices = new HashMap<>(BOILER);
        choices.put("PERIOD", "HEAVY_POLLUTION");
        choices.put("REPEATS", "SECOND");

        assertThat(FINES.calculate(fine("AIR-99-2", "GD", choices)).amount()).hasToString("340000.00");
    }

    @Test
    void takesTheLowestOptionOfAFactorThatIsNotKnownWhereTheTableSaysSo() {
        Map<String, String> choices = new HashMap<>(BOILER);
        choices.remove("EMISSION");

        CalculatedFine fine = FINES.calculate(fine("AIR-99-2", "GD", choices));

        assertThat(fine.amount()).hasToString("150000.00"); // 3 % instead of 8 %
        assertThat(fine.steps().get(2).option()).startsWith("未查明");
    }

    @Test
    void neverLeavesTheStatutoryRange() {
        Map<String, String> light = Map.of("PERMIT_CLASS", "SIMPLIFIED", "TREATMENT", "TREATED");
        Map<String, String> grave = Map.of(
                "EXCEEDED_FACTORS", "THREE_OR_MORE",
                "EMISSION", "CLASS_A",
                "AREA", "ECOLOGICAL",
                "PERIOD", "HEAVY_POLLUTION",
                "EXCEEDANCE", "FROM_20",
                "REPEATS", "FOURTH_OR_MORE");

        assertThat(FINES.calculate(fine("AIR-99-1", "GD", light)).amount()).hasToString("100000.00"); // 7 + 3 = 10 %
        assertThat(FINES.calculate(fine("AIR-99-3", "GD", Map.of())).amount()).hasToString("100000.00");
        assertThat(FINES.calculate(fine("AIR-99-2", "GD", grave)).amount())
                .hasToString("1000000.00"); // 10+5+25+15+10+21+14
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1,     REPEATS=BELOW_2,                     30000.00",
        "AIR-117-8,     REPEATS=TWO,                         75000.00",
        "AIR-117-5,     REPEATS=THREE_OR_MORE,               100000.00",
        "AIR-107-1,     REPEATS=BELOW_2 AREA=GENERAL,        35000.00",
        "AIR-107-2,     REPEATS=TWO AREA=SENSITIVE,          140000.00",
        "AIR-98,        MANNER=DELAY REPEATS=NONE,           30000.00",
        "AIR-98,        MANNER=BLOCKADE REPEATS=SOME,        185000.00",
        "AIR-98,        MANNER=BEATING,                      200000.00",
        "AIR-98,        MANNER=BEATING REPEATS=SOME,         200000.00",
        "AIR-112-1,     REPORTS=FROM_3 REPEATS=NONE,         275000.00",
        "AIR-112-1,     REPORTS=MAJOR_IMPACT,                500000.00",
        "GD-AIR-REG-80, REPEATS=NONE,                        500.00",
        "GD-VEH-32,     REPEATS=ONE,                         800.00",
        "GD-VEH-32,     REPEATS=TWO_OR_MORE,                 1000.00",
        "GD-ENV-73-2,   '',                                  35000.00",
    })
    void takesTheAverageOfABandAndAFixedAmountAsItIs(String violation, String choices, String amount) {
        assertThat(FINES.calculate(fine(violation, "GD", chosen(choices))).amount())
                .hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1, '',                              factor-missing, /choices/REPEATS",
        "AIR-107-1, REPEATS=TWO,                     factor-missing, /choices/AREA",
        "AIR-98,    REPEATS=NONE,                    factor-missing, /choices/MANNER",
        "AIR-117-1, REPEATS=OFTEN,                   option-unknown, /choices/REPEATS",
        "AIR-99-2,  EMISSION=SMOKE,                  option-unknown, /choices/EMISSION",
        "AIR-117-1, REPEATS=TWO WEATHER=FINE,        factor-unknown, /choices/WEATHER",
        "AIR-115-2, '',                              benchmark-unknown, /jurisdiction",
        "AIR-1,     '',                              violation-unknown, /violation",
        "CODE-1107, '',                              violation-not-in-force, /violation",
    })
    void refusesChoicesThatItsTableDoesNotHave(String violation, String choices, String code, String pointer) {
        assertRefused(code, pointer, () -> FINES.calculate(fine(violation, "GD", chosen(choices))));
    }

    @Test
    void refusesDatesThatCannotBe() {
        assertRefused(
                "decided-before-act",
                "/decidedOn",
                () -> FINES.calculate(new FineCase(
                        "AIR-99-2", "GD", ACTED, ACTED.minusDays(1), PartyType.ORGANISATION, BOILER, null)));
        assertRefused(
                "date-out-of-range",
                "/actedOn",
                () -> FINES.calculate(new FineCase(
                        "AIR-99-2", "GD", LocalDate.of(1, 1, 1), ACTED, PartyType.ORGANISATION, BOILER, null)));
        assertRefused(
                "benchmark-not-in-force",
                "/jurisdiction",
                () -> FINES.calculate(new FineCase(
                        "AIR-99-2", "GD", LocalDate.of(2021, 12, 31), ACTED, PartyType.ORGANISATION, BOILER, null)));
    }

    @Test
    void appliesTheLawOfTheActAfterItsRepeal() {
        CalculatedFine fine = FINES.calculate(
                new FineCase("AIR-99-2", "GD", ACTED, LocalDate.of(2026, 9, 1), PartyType.ORGANISATION, BOILER, null));

        assertThat(fine.lawVersion()).isEqualTo("大气污染防治法（2018修正）");
        assertThat(fine.steps().get(0).effect()).startsWith("从旧兼从轻");
    }

    @Test
    void letsOfficersLeaveTheAverageOfABandWithReasons() {
        FineAdjustment lighter = new FineAdjustment(FineGrade.LIGHTER, Money.of("48000"), "主动清理");

        CalculatedFine fine = FINES.calculate(new FineCase(
                "AIR-117-2",
                "SX",
                LocalDate.of(2022, 3, 8),
                LocalDate.of(2022, 3, 22),
                PartyType.ORGANISATION,
                Map.of(),
                lighter));

        assertThat(fine.amount()).hasToString("48000.00");
        assertThat(fine.verified()).isFalse();
    }

    @Test
    void refusesAnAdjustmentOfAWeighedOrFixedAmountOrAgainstItsGrade() {
        FineAdjustment lighter = new FineAdjustment(FineGrade.LIGHTER, Money.of("60000"), "主动清理");

        assertRefused(
                "adjustment-not-in-table",
                "/adjustment",
                () -> FINES.calculate(
                        new FineCase("AIR-99-2", "GD", ACTED, ACTED, PartyType.ORGANISATION, BOILER, lighter)));
        assertRefused(
                "G11-amount-in-grade",
                "/adjustment",
                () -> FINES.calculate(
                        new FineCase("AIR-117-2", "SX", ACTED, ACTED, PartyType.ORGANISATION, Map.of(), lighter)));
        assertRefused(
                "grade-has-no-amount",
                "/adjustment",
                () -> FINES.calculate(new FineCase(
                        "AIR-117-1",
                        "GD",
                        ACTED,
                        ACTED,
                        PartyType.ORGANISATION,
                        Map.of("REPEATS", "THREE_OR_MORE"),
                        lighter)));
    }

    @ParameterizedTest
    @CsvSource({
        "48000,  LIGHTER",
        "40000,  LIGHTER",
        "10000,  LIGHTER",
        "54999.99, LIGHTER",
        "55000,  ORDINARY",
        "55000,  HEAVIER",
        "100000, HEAVIER",
    })
    void findsAnAmountOfItsGradeLawful(String amount, FineGrade grade) {
        FineAssessment assessment = assess("AIR-117-2", amount, grade, "首次违法，积极整改");

        assertThat(assessment.range()).isEqualTo(new FineRange(Money.of("10000"), Money.of("100000")));
        assertThat(assessment.gradeBand().contains(assessment.amount())).isTrue();
        assertThat(assessment.verified()).isFalse();
        assertThat(assessment.steps()).hasSize(3);
        assertThat(assessment.lawVersion()).contains("2018");
    }

    @ParameterizedTest
    @CsvSource({
        "9999.99,   LIGHTER,  有理由, G11-amount-in-range",
        "100000.01, HEAVIER,  有理由, G11-amount-in-range",
        "48000,     LIGHTER,  ' ',    G11-reasons-given",
        "48000,     LIGHTER,  ,       G11-reasons-given",
        "48000,     ORDINARY, 有理由, G11-amount-in-grade",
        "55000,     LIGHTER,  有理由, G11-amount-in-grade",
        "54999.99,  HEAVIER,  有理由, G11-amount-in-grade",
    })
    void refusesAnAmountTheLawDoesNotLeave(String amount, FineGrade grade, @Nullable String reasons, String code) {
        assertThatThrownBy(() -> assess("AIR-117-2", amount, grade, reasons))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo(code);
                    assertThat(problem.refusal().citation()).isPresent();
                });
    }

    @Test
    void doesNotAssessAgainstATableThatAsksForFactors() {
        assertThatThrownBy(() -> FINES.assess("AIR-117-2", "GD", ACTED, Money.of("48000"), FineGrade.LIGHTER, "首次"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("benchmark-needs-choices"));
    }

    @Test
    void servesTheCodesThatACalculationTakes() {
        BenchmarkTableView table = FINES.benchmarkTable("AIR-99-2", "GD", ACTED);

        assertThat(table.factors()).hasSize(6);
        assertThat(table.unknownTakesLowest()).isTrue();
        assertThat(table.factors().get(0).options().get(0).code()).isEqualTo("ONE");
        assertThatThrownBy(() -> FINES.benchmarkTable("AIR-115-2", "GD", ACTED))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().kind().status()).isEqualTo(404));
    }

    private static FineAssessment assess(String violation, String amount, FineGrade grade, @Nullable String reasons) {
        return FINES.assess(violation, "SX", LocalDate.of(2022, 3, 8), Money.of(amount), grade, reasons);
    }

    private static FineCase fine(String violation, String jurisdiction, Map<String, String> choices) {
        return new FineCase(
                violation, jurisdiction, ACTED, LocalDate.of(2022, 8, 1), PartyType.ORGANISATION, choices, null);
    }

    private static Map<String, String> chosen(String text) {
        Map<String, String> choices = new HashMap<>();
        for (String choice : text.isEmpty() ? new String[0] : text.split(" ")) {
            choices.put(choice.split("=")[0], choice.split("=")[1]);
        }
        return choices;
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        });
    }
}
