package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.fine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §8.1 and §8.2 of the law reference: what may be taken off and put on, and how far. */
class AdjustmentsTest {
    @ParameterizedTest
    @CsvSource({
        "30, 238000.00",
        "40, 204000.00",
        "50, 170000.00",
    })
    void takeAPublicApologyIntoAccountInGuangdong(String percent, String amount) {
        CalculatedFine fine =
                warned("PUBLIC_APOLOGY").adjusted("GD-14-APOLOGY", percent).calculated();

        assertThat(fine.amount()).hasToString(amount);
        assertThat(fine.verified()).isFalse(); // ten of its eleven exclusions were not read
        assertThat(fine.steps().get(fine.steps().size() - 1).citation().text()).contains("第十四条");
    }

    @Test
    void neverTakeAnApologyBelowTheLeastFine() {
        assertThat(fine("AIR-99-2", "GD", "2022-06-01")
                        .circumstances("PUBLIC_APOLOGY")
                        .adjusted("GD-14-APOLOGY", "50")
                        .amount())
                .isEqualTo("100000.00"); // 150,000 less half would be 75,000
    }

    @ParameterizedTest
    @CsvSource({
        "GD-14-APOLOGY, 29.99, PUBLIC_APOLOGY,                            /adjustments/0/percent, G11-adjustment-in-limits",
        "GD-14-APOLOGY, 50.01, PUBLIC_APOLOGY,                            /adjustments/0/percent, G11-adjustment-in-limits",
        "GD-14-APOLOGY, 40,    MERIT,                                     /adjustments/0/rule,    adjustment-without-ground",
        "GD-14-APOLOGY, 40,    PUBLIC_APOLOGY STILL_VIOLATING_AT_RECHECK, /adjustments/0/rule,    adjustment-excluded",
        "HN-LIGHTER,    10,    MERIT,                                     /adjustments/0/rule,    adjustment-unknown",
        "NOTHING,       10,    MERIT,                                     /adjustments/0/rule,    adjustment-unknown",
    })
    void areRefusedOutsideTheirRule(String rule, String percent, String circumstances, String pointer, String code) {
        assertRefused(
                code,
                pointer,
                () -> warned(circumstances.split(" ")).adjusted(rule, percent).calculated());
    }

    /** Hunan: ±20 % of the largest fine inside the range, reduced by up to half of the least. The ordinary fine of AIR-117-2 is 55,000. */
    @ParameterizedTest
    @CsvSource({
        "HN-LIGHTER, 20,   MERIT,     35000.00",
        "HN-LIGHTER, 0,    MERIT,     55000.00",
        "HN-HEAVIER, 20,   MALICIOUS, 75000.00",
        "HN-REDUCED, 50,   MERIT,     5000.00",
        "HN-REDUCED, 12.5, MERIT,     8750.00",
        "HN-REDUCED, 0,    MERIT,     10000.00",
    })
    void leaveTheAmountInHunanByShares(String rule, String percent, String circumstance, String amount) {
        CalculatedFine fine = fine("AIR-117-2", "HN", "2022-06-01")
                .circumstances(circumstance)
                .adjusted(rule, percent)
                .calculated();

        assertThat(fine.amount()).hasToString(amount);
        assertThat(fine.gates().collectiveDiscussion()).isTrue();
    }

    @Test
    void stayInsideTheRangeUnlessTheyReduce() {
        assertThat(fine("AIR-117-2", "HN", "2022-06-01")
                        .graded(FineGrade.HEAVIER, "95000")
                        .circumstances("MALICIOUS")
                        .adjusted("HN-HEAVIER", "20")
                        .amount())
                .isEqualTo("100000.00");
        assertThat(fine("AIR-117-2", "HN", "2022-06-01")
                        .graded(FineGrade.LIGHTER, "20000")
                        .circumstances("MERIT")
                        .adjusted("HN-LIGHTER", "20")
                        .amount())
                .isEqualTo("10000.00");
        assertRefused(
                "G11-adjustment-in-limits",
                "/adjustments/0/percent",
                () -> fine("AIR-117-2", "HN", "2022-06-01")
                        .circumstances("MERIT")
                        .adjusted("HN-REDUCED", "50.01")
                        .calculated());
    }

    @Test
    void doNotContradictEachOther() {
        assertRefused(
                "adjustments-contradict",
                "/adjustments/1/rule",
                () -> fine("AIR-117-2", "HN", "2022-06-01")
                        .circumstances("MERIT", "MALICIOUS")
                        .adjusted("HN-LIGHTER", "10")
                        .adjusted("HN-HEAVIER", "10")
                        .calculated());
        assertRefused(
                "adjustments-contradict",
                "/adjustments/1/rule",
                () -> fine("AIR-117-2", "HN", "2022-06-01")
                        .circumstances("MERIT")
                        .adjusted("HN-LIGHTER", "10")
                        .adjusted("HN-LIGHTER", "10")
                        .calculated());
    }

    @ParameterizedTest
    @CsvSource({
        "NONSENSE,                                   circumstance-unknown",
        "CORRECTED_IN_TIME CORRECTION_REFUSED,       circumstances-contradict",
        "SERIOUS_CONSEQUENCE NO_CONSEQUENCE,         circumstances-contradict",
        "UNDER_14,                                   circumstance-of-persons",
    })
    void areNotBuiltOnCircumstancesThatCannotBe(String circumstances, String code) {
        assertRefused(
                code,
                "/circumstances",
                () -> fine("AIR-117-2", "SX", "2022-06-01")
                        .circumstances(circumstances.split(" "))
                        .calculated());
    }

    @Test
    void sayWhatTheLawMakesOfACircumstanceWithoutChangingTheAmount() {
        CalculatedFine fine =
                fine("AIR-117-2", "SX", "2022-06-01").circumstances("COERCED").calculated();

        assertThat(fine.amount()).hasToString("55000.00");
        assertThat(fine.steps())
                .anySatisfy(step -> assertThat(step.citation().text()).contains("第三十二条"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-14, 0",
        "2026-08-15, 1",
    })
    void takeTheGroundsOfTheCodeFromItsFirstDay(String decidedOn, int steps) {
        assertThat(fine("AIR-117-2", "SX", "2026-08-01")
                        .decidedOn(decidedOn)
                        .circumstances("MALICIOUS")
                        .calculated()
                        .steps())
                .filteredOn(step -> step.citation().text().contains("第一千零五十六条"))
                .hasSize(steps);
    }

    private static FineFixtures.Asked warned(String... circumstances) {
        return fine("AIR-99-2", "GD", "2022-06-01")
                .choosing("EXCEEDED_FACTORS=ONE EMISSION=CLASS_B AREA=GENERAL PERIOD=HEAVY_POLLUTION EXCEEDANCE=BELOW_3"
                        + " REPEATS=SECOND")
                .circumstances(circumstances);
    }
}
