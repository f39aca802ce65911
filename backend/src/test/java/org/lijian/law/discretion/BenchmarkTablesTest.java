package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.law.discretion.FineFixtures.FINES;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.by;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Money;

/** §8.2 and §8.3 of the law reference. */
class BenchmarkTablesTest {
    private static final String JIANGMEN = "440700";

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1, REPEATS=FIRST CONSEQUENCE=ORDINARY,        15000.00",
        "AIR-117-2, REPEATS=SECOND CONSEQUENCE=ORDINARY,       30000.00",
        "AIR-117-1, REPEATS=THIRD CONSEQUENCE=ORDINARY,        50000.00",
        "AIR-117-1, REPEATS=MORE CONSEQUENCE=ORDINARY,         70000.00",
        "AIR-117-1, CONSEQUENCE=SERIOUS,                       90000.00",
        "AIR-107-1, CAPACITY=BELOW_2_8_MW,                     35000.00",
        "AIR-107-1, CAPACITY=FROM_2_8_MW,                      75000.00",
        "AIR-107-1, CAPACITY=FROM_7_MW,                        125000.00",
        "AIR-107-1, CAPACITY=FROM_14_MW,                       175000.00",
        "AIR-107-2, DURATION=UP_TO_1_MONTH IMPACT=NONE,        50000.00",
        "AIR-107-2, DURATION=FROM_1_MONTH IMPACT=NONE,         115000.00",
        "AIR-107-2, DURATION=FROM_6_MONTHS IMPACT=NONE,        175000.00",
        "AIR-107-2, DURATION=UP_TO_1_MONTH IMPACT=SOME,        175000.00",
        "AIR-98,    CONDUCT=DELAY_TO_30,                       35000.00",
        "AIR-98,    CONDUCT=DELAY_OVER_30,                     75000.00",
        "AIR-98,    CONDUCT=EVIDENCE_DESTROYED,                125000.00",
        "AIR-98,    CONDUCT=BLOCKADE,                          175000.00",
        "AIR-98,    CONDUCT=VIOLENCE,                          200000.00",
        "AIR-99-2,  EXCEEDANCE=ONE_ORDINARY GRAVITY=NONE,      125000.00",
        "AIR-99-2,  EXCEEDANCE=ONE_SPECIAL GRAVITY=NONE,       175000.00",
        "AIR-99-2,  EXCEEDANCE=MORE GRAVITY=NONE,              450000.00",
        "AIR-99-2,  GRAVITY=SOME,                              850000.00",
    })
    void takeTheAverageOfAJiangmenTier(String violation, String choices, String amount) {
        assertThat(fine(violation, JIANGMEN, "2021-06-01").choosing(choices).amount())
                .isEqualTo(amount);
    }

    @Test
    void marksTheTierOfJiangmenThatNobodyHasRead() {
        assertThat(fine("AIR-99-2", JIANGMEN, "2021-06-01")
                        .choosing("EXCEEDANCE=MORE GRAVITY=NONE")
                        .calculated()
                        .verified())
                .isFalse();
        assertThat(fine("AIR-99-2", JIANGMEN, "2021-06-01")
                        .choosing("EXCEEDANCE=ONE_ORDINARY GRAVITY=NONE")
                        .calculated()
                        .verified())
                .isTrue();
    }

    /** A city's own table goes before its province's; what the city has no table for falls to the province, and then to the general rule. */
    @ParameterizedTest
    @CsvSource({
        "AIR-117-1, 440700, 2022-06-01, JM-2020-AIR-117",
        "AIR-117-1, 440703, 2022-06-01, JM-2020-AIR-117",
        "AIR-117-1, 440100, 2022-06-01, GD-2022-AIR-117",
        "AIR-117-1, 440000, 2022-06-01, GD-2022-AIR-117",
        "AIR-117-1, GD,     2022-06-01, GD-2022-AIR-117",
        "AIR-117-3, 440700, 2022-06-01, GD-2022-AIR-117",
        "AIR-115-2, 440700, 2022-06-01, GD-2022-GENERIC",
        "AIR-117-1, 140525, 2022-03-08, SX-GENERIC",
        "AIR-117-1, HE,     2022-03-08, HE-GENERIC",
    })
    void goFromTheNearestPlaceOutwards(String violation, String jurisdiction, LocalDate on, String table) {
        assertThat(FINES.benchmarkTable(violation, jurisdiction, on).table()).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1, 440700, 2020-02-29",
        "AIR-117-3, 440700, 2021-12-31",
        "AIR-117-1, GD,     2021-12-31",
        "AIR-117-1, SX,     2021-07-14",
    })
    void areRefusedBeforeTheyWereInForce(String violation, String jurisdiction, LocalDate on) {
        assertRefused(
                "benchmark-not-in-force",
                "/jurisdiction",
                () -> fine(violation, jurisdiction, on.toString()).calculated());
    }

    /** Placeholders for acts without a table: the average of the statutory range. */
    @ParameterizedTest
    @CsvSource({
        "AIR-115-1-1, SX, 55000.00",
        "AIR-118-1,   SX, 27500.00",
        "AIR-116,     SX, 11000.00",
        "AIR-115-2,   HE, 55000.00",
        "AIR-118-1,   GD, 27500.00",
        "AIR-116,     GD, 11000.00",
    })
    void fallBackToTheAverageWhichIsMarkedAsAPlaceholder(String violation, String jurisdiction, String amount) {
        CalculatedFine fine = fine(violation, jurisdiction, "2022-06-01").calculated();

        assertThat(fine.amount()).hasToString(amount);
        assertThat(fine.verified()).isFalse();
    }

    /** Guangdong: 以上 includes, 以下 does not. */
    @ParameterizedTest
    @CsvSource({
        "2.999999, TIMES,   +2 %",
        "3.0,      TIMES,   +8 %",
        "7.999,    TIMES,   +8 %",
        "8,        TIMES,   +10 %",
        "19.99,    TIMES,   +10 %",
        "20,       TIMES,   +21 %",
        "29.9,     PERCENT, +2 %",
        "30,       PERCENT, +8 %",
        "80,       PERCENT, +21 %",
        "0,        TIMES,   +2 %",
    })
    void takeTheOptionOfAMeasuredValueByTheBoundaryRule(String value, MeasureUnit unit, String effect) {
        CalculatedFine fine = fine("AIR-99-2", "GD", "2022-06-01")
                .measured("EXCEEDANCE", value, unit)
                .calculated();

        assertThat(fine.steps())
                .filteredOn(step -> step.factor().equals("超标情况"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.effect()).isEqualTo(effect);
                    assertThat(step.option()).contains(value);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-107-1, CAPACITY, 2.799, MEGAWATT,        35000.00",
        "AIR-107-1, CAPACITY, 2.8,   MEGAWATT,        75000.00",
        "AIR-107-1, CAPACITY, 4,     TONNES_PER_HOUR, 75000.00",
        "AIR-107-1, CAPACITY, 14,    MEGAWATT,        175000.00",
        "AIR-98,    CONDUCT,  10,    MINUTES,         35000.00",
        "AIR-98,    CONDUCT,  30,    MINUTES,         35000.00",
        "AIR-98,    CONDUCT,  30.01, MINUTES,         75000.00",
    })
    void includeBothEndsInJiangmenUnlessTheTableSaysOtherwise(
            String violation, String factor, String value, MeasureUnit unit, String amount) {
        assertThat(fine(violation, JIANGMEN, "2021-06-01")
                        .measured(factor, value, unit)
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-98,   440700, CONDUCT,          9.99, MINUTES,  measurement-fits-no-option",
        "AIR-99-2, GD,     EXCEEDED_FACTORS, 1.5,  COUNT,    measurement-fits-no-option",
        "AIR-99-2, GD,     EXCEEDED_FACTORS, 0,    COUNT,    measurement-fits-no-option",
        "AIR-99-2, GD,     EXCEEDANCE,       3,    MEGAWATT, measurement-not-in-table",
        "AIR-99-2, GD,     EXCEEDANCE,       3,    ,         measurement-not-in-table",
        "AIR-99-2, GD,     AREA,             3,    TIMES,    measurement-not-in-table",
        "AIR-99-2, GD,     WEATHER,          3,    TIMES,    factor-unknown",
    })
    void refuseAMeasurementThatIsNoOption(
            String violation, String jurisdiction, String factor, String value, MeasureUnit unit, String code) {
        assertRefused(
                code,
                "/measurements/" + factor,
                () -> fine(violation, jurisdiction, "2022-06-01")
                        .measured(factor, value, unit)
                        .calculated());
    }

    @Test
    void countEarlierDecisionsInTheWindow() {
        assertThat(fine("AIR-117-1", "GD", "2022-06-01")
                        .after("2020-06-01", "2022-05-31", "2020-05-31")
                        .amount())
                .isEqualTo("75000.00"); // two of three
        assertThat(fine("AIR-117-1", JIANGMEN, "2022-06-01")
                        .choosing("CONSEQUENCE=ORDINARY")
                        .after("2021-06-01")
                        .amount())
                .isEqualTo("30000.00"); // this is the second
    }

    @Test
    void refuseAChoiceThatTheFactsContradict() {
        assertRefused(
                "choice-contradicts-fact",
                "/choices/REPEATS",
                () -> fine("AIR-117-1", "GD", "2022-06-01")
                        .choosing("REPEATS=BELOW_2")
                        .after("2022-01-01", "2022-02-01")
                        .calculated());
        assertRefused(
                "choice-contradicts-fact",
                "/choices/EXCEEDANCE",
                () -> fine("AIR-99-2", "GD", "2022-06-01")
                        .choosing("EXCEEDANCE=BELOW_3")
                        .measured("EXCEEDANCE", "3", MeasureUnit.TIMES)
                        .calculated());
    }

    @Test
    void refuseABaseWhereNothingIsAMultiple() {
        assertRefused(
                "base-amount-not-needed",
                "/baseAmount",
                () -> fine("AIR-99-2", "GD", "2022-06-01").base("1000").calculated());
    }

    @Test
    void multiplyTheBaseWhereATableSaysSo() {
        BenchmarkTable table = new BenchmarkTable(
                Drafts.file(),
                Drafts.table("{code: T, violations: ['*'], mode: MULTIPLE, unknownTakesLowest: false, factors: [],"
                        + " rows: [{when: {}, least: '100', most: '300'}]}"),
                null);
        FineRange range = new FineRange(Money.of("10000"), Money.of("30000"));

        assertThat(table.price(Drafts.asked(range, Money.of("10000")), new ArrayList<>())
                        .amount())
                .hasToString("20000.00");
        assertRefused(
                "base-amount-missing", "/baseAmount", () -> table.price(Drafts.asked(range, null), new ArrayList<>()));
        assertRefused(
                "base-amount-impossible",
                "/baseAmount",
                () -> table.price(Drafts.asked(range, Money.MOST), new ArrayList<>()));
    }

    /** AIR-105: one to three times the value of the goods, of which the general rule takes the middle. */
    @ParameterizedTest
    @CsvSource({
        "30000,   60000.00",
        "0.01,    0.02",
        "1234.56, 2469.12",
    })
    void takeTheMiddleMultipleOfTheBase(String base, String amount) {
        assertThat(fine("AIR-105", "SX", "2022-06-01").base(base).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "0,                base-amount-impossible",
        "9999999999999.99, base-amount-impossible",
    })
    void refuseABaseThatCannotBe(String base, String code) {
        assertRefused(
                code,
                "/baseAmount",
                () -> fine("AIR-105", "SX", "2022-06-01").base(base).calculated());
    }

    @Test
    void refuseAMultipleWithoutItsBase() {
        assertRefused(
                "base-amount-missing",
                "/baseAmount",
                () -> fine("AIR-105", "SX", "2022-06-01").calculated());
        assertThat(FINES.benchmarkTable("AIR-105", "SX", LocalDate.of(2022, 6, 1))
                        .range())
                .isNull();
    }

    @Test
    void countVehiclesOnlyWhereTheLawDoes() {
        assertThat(fine("AIR-112-3-SHOP", "SX", "2022-06-01").units(3).amount()).isEqualTo("15000.00");
        assertRefused(
                "units-not-counted",
                "/units",
                () -> fine("AIR-112-3", "SX", "2022-06-01").units(3).calculated());
        assertRefused(
                "units-impossible",
                "/units",
                () -> fine("AIR-112-3", "SX", "2022-06-01").units(0));
    }

    @Test
    void refuseAFineThatARuleOfThePlaceSets() {
        assertRefused(
                "fine-without-range",
                "/violation",
                () -> fine("AIR-114-2", "SX", "2022-06-01").calculated());
    }

    /** 只有上限：从轻 20 %、一般 50 %；只有下限：一般 2 倍、从重 5 倍。 */
    @Test
    void takeSharesOfTheOneEndThatTheLawNames() {
        BenchmarkFile.OneSided shares = Drafts.generic().oneSided();
        GradeBands onlyMost = new GradeBands(new FineRange(Money.ZERO, Money.of("10000")), shares);
        GradeBands onlyLeast = new GradeBands(new FineRange(Money.of("10000"), Money.MOST), shares);

        assertThat(onlyMost.ordinary()).hasToString("5000.00");
        assertThat(onlyMost.of(FineGrade.LIGHTER).max()).hasToString("2000.00");
        assertThat(onlyLeast.ordinary()).hasToString("20000.00");
        assertThat(onlyLeast.of(FineGrade.HEAVIER).min()).hasToString("50000.00");
    }

    @Test
    void askTheRegisteredFunctionThatATableNames() {
        ReferenceBook book = Drafts.with("mode: FUNCTION, function: 二维叠加函数, unknownTakesLowest: false,"
                + " factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: []");

        assertThat(by(book, new Fixed("二维叠加函数", "70000"))
                        .calculate(fine("AIR-115-2", "HE", "2022-06-01")
                                .choosing("F=A")
                                .fine())
                        .amount())
                .hasToString("70000.00");
    }

    private record Fixed(String name, String amount) implements BenchmarkFunction {
        @Override
        public Money amount(FineRange range, Map<String, String> options) {
            return Money.of(amount);
        }
    }
}
