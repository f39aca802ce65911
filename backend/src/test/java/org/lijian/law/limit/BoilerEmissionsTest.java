package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.limit.BoilerEmissions.Boiler;
import org.lijian.law.limit.BoilerEmissions.Reading;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class BoilerEmissionsTest {
    private static final Limits LIMITS = new Limits(LawBook.shipped());
    private static final BoilerEmissions BOILERS = new BoilerEmissions(LIMITS);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1); // Wednesday
    private static final String GUANGDONG = "440100";
    private static final String JINCHENG = "140500";

    @Test
    void convertsTheExampleOfTheReference() {
        LimitFinding finding = judged(gas("NEW", "NO"), "NOX", "120", "6.0");

        assertThat(finding.converted()).isEqualTo("140.0");
        assertThat(finding.over()).isFalse();
        assertThat(finding.limit().value()).isEqualTo("200");
        assertThat(finding.verified()).isTrue();
        assertThat(finding.steps()).extracting(Step::value).contains("120 × 17.5 ÷ 15.0 = 140.0", "140.0 ≤ 200，未超标");
        assertThat(finding.steps())
                .allSatisfy(step -> assertThat(step.citation().text()).contains("GB 13271-2014"));
    }

    /** Every row of §9.1 of the law reference: fuel, item, table 1, 2 and 3. */
    @ParameterizedTest
    @CsvSource({
        "COAL, PM,         80,   50,   30",
        "COAL, SO2,        400,  300,  200",
        "COAL, NOX,        400,  300,  200",
        "COAL, HG,         0.05, 0.05, 0.05",
        "COAL, RINGELMANN, 1,    1,    1",
        "OIL,  PM,         60,   30,   30",
        "OIL,  SO2,        300,  200,  100",
        "OIL,  NOX,        400,  250,  200",
        "OIL,  RINGELMANN, 1,    1,    1",
        "GAS,  PM,         30,   20,   20",
        "GAS,  SO2,        100,  50,   50",
        "GAS,  NOX,        400,  200,  150",
        "GAS,  RINGELMANN, 1,    1,    1",
    })
    void knowsTheThreeTables(String fuel, String item, String inUse, String isNew, String special) {
        assertThat(limit(fuel, "IN_USE", "NO", item)).isEqualTo(inUse);
        assertThat(limit(fuel, "NEW", "NO", item)).isEqualTo(isNew);
        assertThat(limit(fuel, "IN_USE", "YES", item)).isEqualTo(special);
        assertThat(limit(fuel, "NEW", "YES", item)).isEqualTo(special);
    }

    @ParameterizedTest
    @CsvSource({
        "450000, 550", // Guangxi
        "500100, 550", // Chongqing
        "510000, 550",
        "520300, 550",
        "440100, 400",
    })
    void allowsMoreSulphurWhereTheCoalHasMore(String region, String limit) {
        Boiler boiler = boiler(region, IN_2022, facts("COAL", "IN_USE", "NO", "tonsPerHour", "20"));

        assertThat(only(boiler, "SO2", "100", "9").limit().value()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "BIOMASS_PELLET, 50",
        "BRIQUETTE,      50",
        "COAL_GANGUE,    50",
    })
    void treatsAsCoalWhatTheStandardDoes(String fuel, String limit) {
        assertThat(limit(fuel, "NEW", "NO", "PM")).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "150,      3.5, 150.0,    false", // exactly at the limit
        "149.9999, 3.5, 149.9999, false",
        "150.0001, 3.5, 150.0001, true",
        "150,      3.6, 150.8621, true",
        "150,      3.4, 149.1477, false",
        "150,      0,   125.0,    false",
        "1,        20.9, 175.0,   true",
    })
    void isOverOnlyAboveTheLimit(String measured, String oxygen, String converted, boolean over) {
        LimitFinding finding = judged(gas("NEW", "YES"), "NOX", measured, oxygen);

        assertThat(finding.converted()).isEqualTo(converted);
        assertThat(finding.over()).isEqualTo(over);
    }

    @Test
    void tellsTheExcessAndItsMultiple() {
        LimitFinding finding = judged(gas("NEW", "NO"), "NOX", "440", "3.5");

        assertThat(finding.exceededBy()).isEqualTo("240.0");
        assertThat(finding.exceededMultiple()).isEqualTo("1.2");
        assertThat(finding.steps()).last().extracting(Step::value).isEqualTo("440.0 > 200，超标1.2倍");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-30, GB 13271-2014,  200, true",
        "2020-05-01, DB14/1929-2019, 50,  false",
        "2020-05-02, DB14/1929-2019, 50,  false",
    })
    void putsTheLocalStandardFirstFromItsFirstDay(LocalDate on, String standard, String limit, boolean verified) {
        LimitFinding finding =
                only(boiler(JINCHENG, on, facts("GAS", "NEW", "NO", "tonsPerHour", "4")), "NOX", "40", "3.5");

        assertThat(finding.limit().standard()).isEqualTo(standard);
        assertThat(finding.limit().value()).isEqualTo(limit);
        assertThat(finding.verified()).isEqualTo(verified);
    }

    @Test
    void saysByWhichRuleTheLocalStandardGoesFirst() {
        LimitFinding finding =
                only(boiler(JINCHENG, IN_2022, facts("GAS", "NEW", "NO", "tonsPerHour", "4")), "NOX", "60", "3.5");

        assertThat(finding.over()).isTrue();
        assertThat(finding.steps())
                .anySatisfy(step -> assertThat(step.citation().text()).isEqualTo("《生态环境标准管理办法》第四条"));
    }

    @Test
    void keepsTheNationalLimitOfWhatTheLocalStandardLeavesOut() {
        Boiler boiler = boiler(JINCHENG, IN_2022, facts("COAL", "NEW", "NO", "tonsPerHour", "4"));

        assertThat(only(boiler, "HG", "0.05", "9").limit().standard()).isEqualTo("GB 13271-2014");
    }

    @ParameterizedTest
    @CsvSource({
        "tonsPerHour, 10,   2015-10-01, limit-none",
        "tonsPerHour, 10.1, 2015-09-30, limit-none",
        "megawatts,   7,    2016-06-30, limit-none",
        "tonsPerHour, 10.1, 2015-10-01, ",
        "megawatts,   7.01, 2015-10-01, ",
        "tonsPerHour, 10,   2016-07-01, ",
        "megawatts,   7,    2016-07-01, ",
    })
    void appliesTableOneFromTheDayOfItsSize(String size, String number, LocalDate on, @Nullable String refusal) {
        Boiler boiler = boiler(GUANGDONG, on, facts("COAL", "IN_USE", "NO", size, number));

        if (refusal == null) {
            assertThat(only(boiler, "PM", "80", "9").limit().table()).startsWith("表1");
        } else {
            assertRefused(refusal, boiler, "80", "9");
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "21", "21.5", "99"})
    void refusesAnOxygenItCannotConvertBy(String oxygen) {
        assertRefused("oxygen-impossible", gas("NEW", "NO"), "80", oxygen);
    }

    @Test
    void refusesAReadingWithoutItsOxygen() {
        assertThatThrownBy(
                        () -> BOILERS.judge(gas("NEW", "NO"), List.of(new Reading("PM", new BigDecimal("80"), null))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("oxygen-missing");
                    assertThat(problem.violations().get(0).pointer()).isEqualTo("/readings/0/oxygen");
                });
    }

    @Test
    void isForSteamBoilersOfAtMostSixtyFiveTonsUnlessTheyAreStokers() {
        SourceFacts atMost = facts("COAL", "NEW", "NO", "tonsPerHour", "65");
        SourceFacts more = facts("COAL", "NEW", "NO", "tonsPerHour", "65.1");

        assertThat(only(boiler(GUANGDONG, IN_2022, atMost), "PM", "1", "9").over())
                .isFalse();
        assertRefused("limit-out-of-scope", boiler(GUANGDONG, IN_2022, more), "1", "9");
        assertThat(BOILERS.judge(
                                new Boiler(RegionCode.of(GUANGDONG), IN_2022, more, true),
                                List.of(new Reading("PM", BigDecimal.ONE, new BigDecimal("9"))))
                        .over())
                .isFalse();
    }

    @Test
    void refusesAFuelItDoesNotKnow() {
        assertThatThrownBy(() -> facts("WOOD", "NEW", "NO", "tonsPerHour", "4"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("limit-fact-unknown");
                    assertThat(problem.zh()).contains("BIOMASS_PELLET", "GAS");
                });
    }

    @Test
    void refusesOneItemTwice() {
        Reading reading = new Reading("PM", BigDecimal.ONE, BigDecimal.ONE);

        assertThatThrownBy(() -> BOILERS.judge(gas("NEW", "NO"), List.of(reading, reading)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("reading-twice"));
    }

    private static String limit(String fuel, String installation, String special, String item) {
        SourceFacts facts = facts(fuel, installation, special, "tonsPerHour", "20");
        return only(boiler(GUANGDONG, IN_2022, facts), item, "0", "9").limit().value();
    }

    private static LimitFinding judged(Boiler boiler, String item, String value, String oxygen) {
        return only(boiler, item, value, oxygen);
    }

    private static LimitFinding only(Boiler boiler, String item, String value, String oxygen) {
        return BOILERS.judge(boiler, List.of(new Reading(item, new BigDecimal(value), new BigDecimal(oxygen))))
                .findings()
                .get(0);
    }

    private static void assertRefused(String code, Boiler boiler, String value, String oxygen) {
        assertThatThrownBy(() -> only(boiler, "PM", value, oxygen))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private static Boiler gas(String installation, String special) {
        return boiler(GUANGDONG, IN_2022, facts("GAS", installation, special, "tonsPerHour", "10"));
    }

    private static Boiler boiler(String region, LocalDate on, SourceFacts facts) {
        return new Boiler(RegionCode.of(region), on, facts, false);
    }

    private static SourceFacts facts(String fuel, String installation, String special, String size, String number) {
        return LIMITS.facts(
                LimitDomain.BOILER,
                Map.of("fuel", fuel, "installation", installation, "specialLimits", special),
                Map.of(size, new BigDecimal(number)));
    }
}
