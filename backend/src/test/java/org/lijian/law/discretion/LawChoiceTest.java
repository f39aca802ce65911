package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.by;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.ReferenceBook;
import org.lijian.law.discretion.LawChoice.Compared;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** 从旧兼从轻 around 2026-08-15, when the Code took the place of the air law. */
class LawChoiceTest {
    private static final Violation ACT =
            Objects.requireNonNull(Violations.index(ReferenceBook.shipped()).get("AIR-117-2"));

    @ParameterizedTest
    @CsvSource({
        // the act before, the decision the day before, of and after the change
        "AIR-117-2, 2026-08-10, 2026-08-14, AIR-117-2,   55000.00, 0",
        "AIR-117-2, 2026-08-10, 2026-08-15, AIR-117-2,   55000.00, 2",
        "AIR-117-2, 2026-08-14, 2026-08-16, AIR-117-2,   55000.00, 2",
        // the act of the day of the change
        "CODE-1130-3, 2026-08-15, 2026-08-15, CODE-1130-3, 55000.00, 0",
        // the same range: the law of the act; a lower maximum: the new one; a higher minimum: the law of the act
        "AIR-99-2,  2026-08-14, 2026-09-01, AIR-99-2,    550000.00, 2",
        "AIR-118-3, 2026-08-14, 2026-09-01, CODE-1132-3, 2750.00,   2",
        "AIR-98,    2026-08-14, 2026-09-01, AIR-98,      110000.00, 2",
        "AIR-99-1,  2026-08-14, 2026-09-01, AIR-99-1,    550000.00, 2",
    })
    void takesTheLawOfTheActUnlessThatOfTheDecisionIsLighter(
            String violation, String actedOn, String decidedOn, String applied, String amount, int compared) {
        CalculatedFine fine =
                fine(violation, "SX", actedOn).decidedOn(decidedOn).calculated();

        assertThat(fine.violation()).isEqualTo(applied);
        assertThat(fine.amount()).hasToString(amount);
        assertThat(fine.compared()).hasSize(compared);
        assertThat(fine.compared().stream().filter(ComparedLaw::applied))
                .hasSize(compared / 2)
                .allMatch(law -> law.violation().equals(applied));
    }

    /** An act that a new law leaves unpunished, done before it or gone on into it. */
    @Test
    void punishesNothingThatTheNewLawNoLongerDoes() {
        ReferenceBook book = ReferenceBook.shipped();
        String choices = book.text("discretion/rules/law-choice.yaml").orElseThrow();
        FineAssessments fines = by(book.with(
                "discretion/rules/law-choice.yaml",
                choices.replace("choices:\n", "choices:\n  - {violation: AIR-117-3}\n")));
        FineFixtures.Asked done = fine("AIR-117-3", "SX", "2026-08-10").decidedOn("2026-09-01");

        assertRefused("no-longer-punishable", "/decidedOn", () -> fines.calculate(done.fine()));
        assertThatThrownBy(() -> fines.calculate(done.endedOn("2026-08-20").fine()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal()).isEqualTo(DiscretionRefusal.NOT_PUNISHABLE);
                    assertThat(problem.facts()).containsEntry("on", LocalDate.of(2026, 8, 20));
                });
    }

    /** The new law has the higher minimum, and its table asks for what nobody said. */
    @Test
    void needsNoAmountOfTheLawThatIsHeavierByItsRange() {
        FineAssessments fines = by(ReferenceBook.shipped().with("discretion/draft.yaml", """
                jurisdiction: HE
                validFrom: 2021-07-15
                citation: 草案
                verified: false
                boundary: {atLeast: INCLUSIVE, below: EXCLUSIVE}
                tables:
                  - code: DRAFT
                    violations: [CODE-1229]
                    mode: BAND
                    unknownTakesLowest: false
                    factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}]
                    rows: [{when: {F: A}, min: "50000", max: "200000"}]
                """));
        FineFixtures.Asked asked = fine("AIR-98", "HE", "2026-08-14").decidedOn("2026-09-01");

        CalculatedFine fine = fines.calculate(asked.fine());
        CalculatedFine known = fines.calculate(asked.choosing("F=A").fine());

        assertThat(fine.violation()).isEqualTo("AIR-98");
        assertThat(fine.amount()).hasToString("110000.00");
        assertThat(fine.compared().get(1).amount()).isNull();
        assertThat(fine.steps().get(0).option()).isEqualTo("行为时的法律");
        assertThat(fine.steps().get(0).effect()).contains("”20000.00至200000.00元，裁量110000.00元；决定时", "，裁量数额未计算；新法不较轻");
        assertThat(known.compared().get(1).amount()).hasToString("125000.00");
    }

    @Test
    void comparesNoMultipleWithoutItsBase() {
        ReferenceBook book = ReferenceBook.shipped();
        String choices = book.text("discretion/rules/law-choice.yaml").orElseThrow();
        FineAssessments fines = by(book.with(
                "discretion/rules/law-choice.yaml",
                choices.replace("choices:\n", "choices:\n  - {violation: AIR-105, successor: CODE-1130-3}\n")));
        FineFixtures.Asked asked = fine("AIR-105", "SX", "2026-08-10").decidedOn("2026-09-01");

        assertRefused("law-comparison-legal-review", "/decidedOn", () -> fines.calculate(asked.fine()));
        assertThat(fines.calculate(asked.base("1000").fine()).steps().get(0).option())
                .isEqualTo("行为时的法律");
    }

    @Test
    void showsBothLawsWithTheirAmountsInTheSteps() {
        CalculatedFine fine =
                fine("AIR-118-3", "SX", "2026-08-14").decidedOn("2026-09-01").calculated();

        assertThat(fine.compared()).extracting(ComparedLaw::violation).containsExactly("AIR-118-3", "CODE-1132-3");
        assertThat(fine.compared())
                .extracting(law -> String.valueOf(law.amount()))
                .containsExactly("10250.00", "2750.00");
        assertThat(fine.range()).isEqualTo(new FineRange(Money.of("500"), Money.of("5000")));
        assertThat(fine.steps().get(0).option()).isEqualTo("决定时的法律");
        assertThat(fine.steps().get(0).effect())
                .contains("10250.00")
                .contains("2750.00")
                .contains("新法较轻");
        assertThat(fine.steps().get(0).citation().text()).contains("第三十七条").contains("第一千零五十七条");
    }

    @Test
    void comparesWithTheHeavierTierWhereCorrectionWasRefused() {
        CalculatedFine fine = fine("AIR-118-3", "SX", "2026-08-14")
                .decidedOn("2026-09-01")
                .circumstances("CORRECTION_REFUSED")
                .calculated();

        assertThat(fine.compared()).extracting(ComparedLaw::violation).contains("CODE-1132-3-REFUSED");
        assertThat(fine.violation()).isEqualTo("AIR-118-3"); // its minimum is the lower one
    }

    @Test
    void weighsTheFactorsOfTheLawOfTheActOnlyInItsOwnTable() {
        CalculatedFine fine = fine("AIR-117-1", "GD", "2026-08-14")
                .decidedOn("2026-09-01")
                .choosing("REPEATS=BELOW_2")
                .calculated();

        assertThat(fine.amount()).hasToString("30000.00");
        assertThat(fine.table()).isEqualTo("GD-2022-AIR-117");
        assertThat(fine.compared())
                .extracting(law -> String.valueOf(law.amount()))
                .containsExactly("30000.00", "55000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-14, AIR-117-2", // ends the day before the change
        "2026-08-15, CODE-1130-3", // goes on until the day of it
        "2026-08-20, CODE-1130-3",
    })
    void takesTheLawOfTheDayAContinuingActEnded(String endedOn, String applied) {
        CalculatedFine fine = fine("AIR-117-2", "SX", "2026-07-01")
                .endedOn(endedOn)
                .decidedOn("2026-09-01")
                .calculated();

        assertThat(fine.violation()).isEqualTo(applied);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE-1130-3, 2026-08-14, violation-not-in-force",
        "AIR-117-2,   2026-08-15, violation-not-in-force",
        "AIR-117-2,   2015-12-31, violation-not-in-force",
    })
    void refusesADayWithoutARule(String violation, String actedOn, String code) {
        assertRefused(
                code,
                "/violation",
                () -> fine(violation, "SX", actedOn).decidedOn("2026-09-01").calculated());
    }

    @Test
    void leavesToALegalReviewWhatTheNewLawMakesOfAnActThatNobodyHasRead() {
        assertRefused(
                "law-comparison-legal-review",
                "/decidedOn",
                () -> fine("AIR-100-1", "SX", "2026-08-14")
                        .decidedOn("2026-09-01")
                        .calculated());
        assertThat(fine("AIR-100-1", "SX", "2026-08-14").decidedOn("2026-08-14").amount())
                .isEqualTo("110000.00");
    }

    @Test
    void refusesAFineForWhatIsNoLongerPunished() {
        ReferenceBook shipped = ReferenceBook.shipped();
        String path = "discretion/rules/law-choice.yaml";
        ReferenceBook pardoned = shipped.with(
                path, shipped.text(path).orElseThrow().replace("choices:\n", "choices:\n  - {violation: AIR-116}\n"));

        assertRefused(
                "no-longer-punishable",
                "/decidedOn",
                () -> by(pardoned)
                        .calculate(fine("AIR-116", "SX", "2026-08-14")
                                .decidedOn("2026-09-01")
                                .fine()));
    }

    /** Lower maximum, then lower minimum, then lower amount; the law of the act where nothing is lower. */
    @ParameterizedTest
    @CsvSource({
        "100, 1000, 550,  100,  999, 549,  true",
        "100, 1000, 550,  100, 1001, 200,  false",
        "100, 1000, 550,  200,  999, 550,  true",
        "100, 1000, 550,   99, 1000, 550,  true",
        "100, 1000, 550,  101, 1000, 101,  false",
        "100, 1000, 550,  100, 1000, 549,  true",
        "100, 1000, 550,  100, 1000, 550,  false",
        "100, 1000, 550,  100, 1000, 551,  false",
    })
    void comparesByMaximumThenMinimumThenAmount(
            String min, String max, String amount, String laterMin, String laterMax, String later, boolean lighter) {
        assertThat(LawChoice.isLighter(compared(laterMin, laterMax, later), compared(min, max, amount), ACT))
                .isEqualTo(lighter);
    }

    @Test
    void leavesToALegalReviewWhatRangesAndAmountsSayDifferently() {
        assertReview(compared("100", "999", "551"), compared("100", "1000", "550"));
        assertReview(compared("100", "999", null), compared("100", "1000", "550"));
        assertReview(new Compared(null, null), compared("100", "1000", "550"));
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-112-3, 1, 5000.00", // one vehicle: the same, so the law of the act
        "AIR-112-3, 3, 5000.00", // 15,000 by the Code
    })
    void comparesAFixedFineWithOneForEachVehicle(String violation, int units, String amount) {
        CalculatedFine fine = fine(violation, "SX", "2026-08-14")
                .decidedOn("2026-09-01")
                .units(units)
                .calculated();

        assertThat(fine.amount()).hasToString(amount);
        assertThat(fine.compared().get(1).amount()).isEqualTo(Money.of("5000").times(units));
    }

    @Test
    void comparesConstructionWasteOnlyAsFarAsTheCodeWasRead() {
        FineFixtures.Asked earth = fine("AIR-115-1-2", "SX", "2026-08-14").decidedOn("2026-09-01");

        assertRefused("law-comparison-legal-review", "/decidedOn", earth::calculated);
        assertThat(earth.circumstances("EARTHWORK_ONLY").amount()).isEqualTo("55000.00");
    }

    @Test
    void appliesTheOfficersGradeToTheLawThatWasChosen() {
        assertThat(fine("AIR-118-3", "SX", "2026-08-14")
                        .decidedOn("2026-09-01")
                        .graded(FineGrade.LIGHTER, "1000")
                        .amount())
                .isEqualTo("1000.00");
        assertRefused(
                "G11-amount-in-grade",
                "/adjustment",
                () -> fine("AIR-118-3", "SX", "2026-08-14")
                        .decidedOn("2026-09-01")
                        .graded(FineGrade.LIGHTER, "9000")
                        .calculated());
    }

    @Test
    void holdsAnAmountOfOfficersAgainstTheLighterLawOfTheStep() {
        assertThat(FineFixtures.FINES
                        .assess(proposal("2026-08-14", "9000"))
                        .range()
                        .max())
                .hasToString("20000.00");
        assertThatThrownBy(() -> FineFixtures.FINES.assess(proposal("2026-08-15", "9000")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-in-range"));
        assertThat(FineFixtures.FINES
                        .assess(proposal("2026-08-15", "2000"))
                        .steps()
                        .get(0)
                        .rule())
                .startsWith("从旧兼从轻");
    }

    private static FineProposal proposal(String decidedOn, String amount) {
        return new FineProposal(
                "AIR-118-3",
                "SX",
                LocalDate.of(2026, 8, 14),
                LocalDate.parse(decidedOn),
                Money.of(amount),
                FineGrade.LIGHTER,
                "首次",
                Map.of(),
                Set.of());
    }

    private static void assertReview(Compared later, Compared earlier) {
        assertRefused("law-comparison-legal-review", "/decidedOn", () -> LawChoice.isLighter(later, earlier, ACT));
    }

    private static Compared compared(String min, String max, @Nullable String amount) {
        return new Compared(new FineRange(Money.of(min), Money.of(max)), amount == null ? null : Money.of(amount));
    }
}
