package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lijian.law.discretion.FineFixtures.FINES;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.by;
import static org.lijian.law.discretion.FineFixtures.chosen;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** What was found on the factors of a table leads to an amount, and is told with it. */
class FoundInTablesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final FineRange RANGE = new FineRange(Money.of("10000"), Money.of("100000"));

    /** 江门：只有决定档次的因素影响幅度。 */
    @Test
    void saysOfEachFactorWhetherItMovesTheBand() {
        BenchmarkTable table = table("mode: BAND, unknownTakesLowest: false,"
                + " factors: [{code: HARM, label: 后果, options: [{code: SOME, label: 有}]},"
                + " {code: MOOD, label: 态度, options: [{code: GOOD, label: 好}]}],"
                + " rows: [{when: {HARM: SOME}, min: '10000', max: '20000'}]");
        List<FactorStep> steps = new ArrayList<>();

        table.price(asked(table, "HARM=SOME MOOD=GOOD"), steps);

        assertThat(steps)
                .extracting(FactorStep::factor, FactorStep::option, FactorStep::effect)
                .containsExactly(
                        tuple("后果", "有", "10000.00至20000.00元"),
                        tuple("态度", "好", "不影响幅度"),
                        tuple("裁量档次", "一般", "取幅度的平均值"));
    }

    @Test
    void namesTheBandOfATableWithoutFactors() {
        BenchmarkTable table = table(
                "mode: BAND, unknownTakesLowest: false, factors: [], rows: [{when: {}, min: '10000', max: '20000'}]");
        List<FactorStep> steps = new ArrayList<>();

        assertThat(table.price(asked(table, ""), steps).amount()).isEqualTo(Money.of("15000"));
        assertThat(steps).extracting(FactorStep::factor).containsExactly("裁量幅度", "裁量档次");
    }

    @Test
    void warnsOfATierThatNobodyHasRead() {
        assertThat(fine("AIR-99-2", "440700", "2021-06-01")
                        .choosing("EXCEEDANCE=MORE GRAVITY=NONE")
                        .calculated()
                        .steps())
                .extracting(FactorStep::factor)
                .contains("待核实");
        assertThat(fine("AIR-99-2", "440700", "2021-06-01")
                        .choosing("EXCEEDANCE=ONE_ORDINARY GRAVITY=NONE")
                        .calculated()
                        .steps())
                .extracting(FactorStep::factor)
                .doesNotContain("待核实");
    }

    @Test
    void takesTheOptionOfTheLeastWeightForAFactorThatIsNotKnownWhereverItStands() {
        BenchmarkTable table = table("mode: WEIGHT, unknownTakesLowest: true, start: '10', rows: [],"
                + " factors: [{code: F, label: 因素, options: [{code: HIGH, label: 重, percent: '50'},"
                + " {code: LOW, label: 轻, percent: '20'}, {code: MIDDLE, label: 中, percent: '30'}]}]");

        assertThat(table.price(asked(table, ""), new ArrayList<>()).amount()).isEqualTo(Money.of("30000"));
    }

    @Test
    void asksForAFactorThatItsFunctionNeeds() {
        ReferenceBook book = Drafts.with("mode: FUNCTION, function: 算法, unknownTakesLowest: false,"
                + " factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: []");
        FineAssessments fines = by(book, new BenchmarkFunction() {
            @Override
            public String name() {
                return "算法";
            }

            @Override
            public Money amount(FineRange range, Map<String, String> options) {
                return Money.of("70000");
            }
        });

        assertRefused(
                "factor-missing",
                "/choices/F",
                () -> fines.calculate(fine("AIR-115-2", "HE", "2022-06-01").fine()));
    }

    @Test
    void servesWhetherAnUnknownFactorTakesItsLowestOption() {
        assertThat(FINES.benchmarkTable("AIR-99-2", "GD", LocalDate.of(2022, 6, 1))
                        .unknownTakesLowest())
                .isTrue();
        assertThat(FINES.benchmarkTable("AIR-117-1", "GD", LocalDate.of(2022, 6, 1))
                        .unknownTakesLowest())
                .isFalse();
    }

    @Test
    void servesNoTableOfAnActThatNobodyKnows() {
        assertThatThrownBy(() -> FINES.benchmarkTable("AIR-1", "GD", DAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().kind().status()).isEqualTo(404));
    }

    @Test
    void namesTheFactorsThatAnAmountCannotBeJudgedWithout() {
        assertThatThrownBy(() -> FINES.assess(proposal("15000", ""))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo("benchmark-needs-choices");
            assertThat(problem.facts().get("factors")).asString().contains("REPEATS（", "、CONSEQUENCE（");
        });
        assertThatThrownBy(() -> FINES.assess(proposal("15000", "REPEATS=FIRST")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("factor-missing");
                    assertThat(problem.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/choices/CONSEQUENCE");
                });
    }

    /** A factor that was measured and counted, and not in the same option. */
    @Test
    void refusesACountThatAMeasurementContradicts() {
        assertRefused(
                "choice-contradicts-fact",
                "/earlierDecisions",
                () -> fine("AIR-117-1", "GD", "2022-06-01")
                        .measured("REPEATS", "0", MeasureUnit.COUNT)
                        .after("2022-01-01", "2022-02-01")
                        .calculated());
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-107-1, CAPACITY, 3, measurement-not-in-table, —",
        "AIR-98,    CONDUCT, 20, '',                       ''",
    })
    void takesTheOnlyUnitOfAFactorWhereNoneIsNamedAndNoneOfSeveral(
            String violation, String factor, String value, String refusal, String unit) {
        FineFixtures.Asked asked = fine(violation, "440700", "2021-06-01").measured(factor, value, null);
        if (refusal.isEmpty()) {
            assertThat(asked.amount()).isEqualTo("35000.00");
            return;
        }
        assertThatThrownBy(asked::calculated).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(refusal);
            assertThat(problem.facts()).containsEntry("unit", unit).containsEntry("units", "MEGAWATT、TONNES_PER_HOUR");
        });
    }

    @Test
    void namesTheUnitThatAFactorIsNotMeasuredIn() {
        assertThatThrownBy(() -> fine("AIR-98", "440700", "2021-06-01")
                        .measured("CONDUCT", "20", MeasureUnit.MEGAWATT)
                        .calculated())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("unit", MeasureUnit.MEGAWATT));
    }

    private static FineProposal proposal(String amount, String choices) {
        return new FineProposal(
                "AIR-117-1", "440700", DAY, DAY, Money.of(amount), FineGrade.ORDINARY, "首次", chosen(choices), Set.of());
    }

    private static BenchmarkTable table(String members) {
        return new BenchmarkTable(Drafts.file(), Drafts.table("{code: T, violations: ['*'], " + members + "}"), null);
    }

    private static BenchmarkTable.Pricing asked(BenchmarkTable table, String choices) {
        return new BenchmarkTable.Pricing(RANGE, null, Findings.chosen(table.factors(), chosen(choices)), null);
    }
}
