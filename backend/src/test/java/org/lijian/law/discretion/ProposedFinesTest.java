package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.law.discretion.FineFixtures.FINES;
import static org.lijian.law.discretion.FineFixtures.chosen;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** An amount that officers set is held against the law, the benchmark and what was found. */
class ProposedFinesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static final String WEIGHED =
            "EXCEEDED_FACTORS=ONE EMISSION=CLASS_B AREA=GENERAL PERIOD=HEAVY_POLLUTION EXCEEDANCE=BELOW_3 REPEATS=SECOND";

    /** AIR-117-2: 10,000 to 100,000; Hunan reduces the least by half at most, elsewhere the law names no end. */
    @ParameterizedTest
    @CsvSource({
        "HN, 5000,    5000.00",
        "HN, 9999.99, 5000.00",
        "SX, 0.01,    0.00",
    })
    void isReducedBelowTheLeastOfTheLawAsFarAsThePlaceAllows(String place, String amount, String lowest) {
        FineAssessment fine = FINES.assess(reduced(place, amount, "MERIT"));

        assertThat(fine.amount()).isEqualTo(Money.of(amount));
        assertThat(fine.grade()).isEqualTo(FineGrade.REDUCED);
        assertThat(fine.gradeBand()).isEqualTo(new FineRange(Money.of(lowest), Money.of("10000")));
        assertThat(fine.steps())
                .anySatisfy(step -> assertThat(step.fact()).isEqualTo("减轻：配合行政机关查处违法行为有立功表现"))
                .anySatisfy(step -> assertThat(step.rule()).startsWith("在法定最低限度以下处罚，应当集体讨论（待核实："));
    }

    @ParameterizedTest
    @CsvSource({"HN, 4999.99", "HN, 10000", "HN, 50000", "HN, 0", "SX, 0"})
    void isNotReducedToNothingBelowItsEndNorToWhatTheLawAllowsAnyway(String place, String amount) {
        assertThatThrownBy(() -> FINES.assess(reduced(place, amount, "MERIT")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-in-grade"));
    }

    @Test
    void isNotReducedWithoutAGround() {
        FineFixtures.assertRefused(
                "adjustment-without-ground", "/circumstances", () -> FINES.assess(reduced("HN", "5000", "MALICIOUS")));
        FineFixtures.assertRefused(
                "adjustment-unknown",
                "/circumstances",
                () -> FINES.assess(new FineProposal(
                        "AIR-117-2",
                        "440700",
                        LocalDate.of(2021, 6, 1),
                        LocalDate.of(2021, 6, 1),
                        Money.of("5000"),
                        FineGrade.REDUCED,
                        "理由",
                        chosen("REPEATS=FIRST CONSEQUENCE=ORDINARY"),
                        Set.of("MERIT"))));
    }

    @Test
    void isWhatTheBenchmarkComputesWhereItLeavesNoBand() {
        String computed = fine("AIR-99-2", "GD", "2022-06-01").choosing(WEIGHED).amount();

        FineAssessment fine = FINES.assess(weighed(computed));

        assertThat(fine.gradeBand()).isEqualTo(new FineRange(Money.of(computed), Money.of(computed)));
        assertThat(fine.steps()).anySatisfy(step -> assertThat(step.rule()).isEqualTo("按裁量基准计算，不另行调整"));
        assertThatThrownBy(() -> FINES.assess(
                        weighed(Money.of(computed).plus(Money.of("0.01")).toString())))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-of-benchmark"));
    }

    @Test
    void saysHowTheOrdinaryAmountComesAboutAndWhetherAllOfItWasRead() {
        FineAssessment read = FINES.assess(new FineProposal(
                "AIR-117-1",
                "440700",
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2021, 6, 1),
                Money.of("15000"),
                FineGrade.ORDINARY,
                "首次",
                chosen("REPEATS=FIRST CONSEQUENCE=ORDINARY"),
                Set.of()));
        FineAssessment placeholder = FINES.assess(ordinary("SX", "55000", ""));

        assertThat(read.steps())
                .anySatisfy(step -> assertThat(step.rule()).isEqualTo("一般取幅度的平均值15000.00元，从轻低于该数额，从重不低于该数额"));
        assertThat(read.verified()).isTrue();
        assertThat(placeholder.verified()).isFalse();
    }

    @Test
    void isAssessedWithoutChoicesWhereTheFactorsOfTheTableMoveNothing() {
        FineAssessments fines = FineFixtures.by(Drafts.with("mode: BAND, unknownTakesLowest: false,"
                + " factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: []"));

        assertThat(fines.assess(new FineProposal(
                                "AIR-115-2",
                                "HE",
                                DAY,
                                DAY,
                                Money.of("55000"),
                                FineGrade.ORDINARY,
                                "理由",
                                chosen(""),
                                Set.of()))
                        .grade())
                .isEqualTo(FineGrade.ORDINARY);
    }

    @Test
    void namesWhatWasFoundInTheOrderOfTheTable() {
        assertThat(FINES.found(new FineProposal(
                        "AIR-117-1",
                        "440700",
                        LocalDate.of(2021, 6, 1),
                        LocalDate.of(2021, 6, 1),
                        Money.of("15000"),
                        FineGrade.ORDINARY,
                        "首次",
                        chosen("CONSEQUENCE=ORDINARY REPEATS=FIRST"),
                        Set.of())))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found).contains("：").doesNotContain("null"));
        assertThat(FINES.found(ordinary("SX", "55000", ""))).isEmpty();
    }

    /** AIR-105: one to three times the value of the goods. */
    @ParameterizedTest
    @CsvSource({"200000, LIGHTER", "400000, ORDINARY", "600000, HEAVIER"})
    void isAMultipleOfTheBaseThatWasFound(String amount, FineGrade grade) {
        FineAssessment fine = FINES.assess(basedOn(amount, grade, new FineBasis(Money.of("200000"), null)));

        assertThat(fine.range()).isEqualTo(new FineRange(Money.of("200000"), Money.of("600000")));
        assertThat(fine.steps()).anySatisfy(step -> {
            assertThat(step.fact()).isEqualTo("货值金额");
            assertThat(step.value()).isEqualTo("200000.00元");
        });
        assertThat(FINES.found(basedOn(amount, grade, new FineBasis(Money.of("200000"), null))))
                .first()
                .isEqualTo("货值金额：200000.00元");
    }

    @Test
    void isRefusedWithoutTheBaseOrTheNumberThatTheLawAsksFor() {
        FineFixtures.assertRefused(
                "base-amount-missing",
                "/baseAmount",
                () -> FINES.assess(basedOn("200000", FineGrade.LIGHTER, FineBasis.NONE)));
        FineFixtures.assertRefused(
                "units-missing", "/units", () -> FINES.requireUnits(swapped("15000", FineBasis.NONE)));
        FINES.requireUnits(swapped("15000", new FineBasis(null, 3)));
        FINES.requireUnits(basedOn("200000", FineGrade.LIGHTER, FineBasis.NONE));
    }

    @Test
    void isRefusedWithABaseOrANumberThatTheLawDoesNotAskFor() {
        FineFixtures.assertRefused(
                "units-not-counted",
                "/units",
                () -> FINES.assess(basedOn("200000", FineGrade.LIGHTER, new FineBasis(Money.of("200000"), 2))));
        FineFixtures.assertRefused(
                "base-amount-not-needed",
                "/baseAmount",
                () -> FINES.assess(swapped("15000", new FineBasis(Money.of("200000"), 3))));
        FineFixtures.assertRefused("units-impossible", "/units", () -> new FineBasis(null, 0));
    }

    /** AIR-112-3-SHOP: 5,000 for each vehicle. */
    @Test
    void isForEachOfTheVehicles() {
        FineAssessment fine = FINES.assess(swapped("15000", new FineBasis(null, 3)));

        assertThat(fine.range()).isEqualTo(new FineRange(Money.of("15000"), Money.of("15000")));
        assertThat(fine.steps()).anySatisfy(step -> {
            assertThat(step.fact()).isEqualTo("数量");
            assertThat(step.value()).isEqualTo("3");
        });
        assertThatThrownBy(() -> FINES.assess(swapped("15000", FineBasis.NONE)))
                .as("what was stored without a number is for one")
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-in-range"));
    }

    /** AIR-118-3: 500 to 20,000; the Code has 500 to 5,000 first and 5,000 to 20,000 where correction was refused. */
    @Test
    void isHeldAgainstTheLawThatTheCircumstancesLeadTo() {
        assertThat(FINES.assess(barbecue(Set.of("CORRECTION_REFUSED"))).range().max())
                .isEqualTo(Money.of("20000"));
        assertThatThrownBy(() -> FINES.assess(barbecue(Set.of())))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-in-range"));
    }

    private static FineProposal barbecue(Set<String> circumstances) {
        return new FineProposal(
                "AIR-118-3",
                "SX",
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 9, 1),
                Money.of("10250"),
                FineGrade.ORDINARY,
                "拒不改正",
                Map.of(),
                circumstances);
    }

    private static FineProposal basedOn(String amount, FineGrade grade, FineBasis basis) {
        return new FineProposal("AIR-105", "SX", DAY, DAY, Money.of(amount), grade, "首次", Map.of(), Set.of(), basis);
    }

    private static FineProposal swapped(String amount, FineBasis basis) {
        return new FineProposal(
                "AIR-112-3-SHOP",
                "SX",
                DAY,
                DAY,
                Money.of(amount),
                FineGrade.ORDINARY,
                "首次",
                Map.of(),
                Set.of(),
                basis);
    }

    private static FineProposal reduced(String place, String amount, String circumstance) {
        return new FineProposal(
                "AIR-117-2",
                place,
                DAY,
                DAY,
                Money.of(amount),
                FineGrade.REDUCED,
                "有立功表现",
                chosen(""),
                Set.of(circumstance));
    }

    private static FineProposal weighed(String amount) {
        return new FineProposal(
                "AIR-99-2", "GD", DAY, DAY, Money.of(amount), FineGrade.ORDINARY, "理由", chosen(WEIGHED), Set.of());
    }

    private static FineProposal ordinary(String place, String amount, String choices) {
        return new FineProposal(
                "AIR-117-1", place, DAY, DAY, Money.of(amount), FineGrade.ORDINARY, "理由", chosen(choices), Set.of());
    }
}
