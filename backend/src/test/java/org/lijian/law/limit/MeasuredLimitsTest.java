package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.limit.LimitRequests.BoilerEmissionRequest;
import org.lijian.law.limit.LimitRequests.BoilerItem;
import org.lijian.law.limit.LimitRequests.BoilerReadingRequest;
import org.lijian.law.limit.LimitRequests.CookingFumeRequest;
import org.lijian.law.limit.LimitRequests.DieselSmokeRequest;
import org.lijian.law.limit.LimitRequests.DustDifferenceRequest;
import org.lijian.law.limit.LimitRequests.DustHourRequest;
import org.lijian.law.limit.LimitRequests.NonRoadSmokeRequest;
import org.lijian.law.limit.LimitRequests.SmokeReadings;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** What was measured, as an inspection or a request brings it, is judged as the rules of its kind do. */
class MeasuredLimitsTest {
    private static final Limits LIMITS = new Limits(LawBook.shipped());
    private static final MeasuredLimits MEASURED = new MeasuredLimits(
            LIMITS,
            new BoilerEmissions(LIMITS),
            new CookingFumes(LIMITS),
            new SmokeLimits(LIMITS),
            new DustDifferences(LIMITS));
    private static final RegionCode REGION = RegionCode.of("140500");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Place PLACE = new Place(REGION, DAY);

    @ParameterizedTest
    @CsvSource({"30, false", "350, true"})
    void aBoilerIsJudgedByItsFuelAndItsSize(String nox, boolean over) {
        LimitJudgement inspected = MEASURED.boiler(
                PLACE,
                new MeasuredLimits.Boiler("GAS", "NEW", false, false, number("10"), null),
                List.of(new MeasuredLimits.StackValue("NOX", number(nox), number("3.5"))));

        LimitJudgement asked = new BoilerEmissions(LIMITS)
                .judge(
                        boiler("10", null).boiler(LIMITS),
                        boiler("10", null, nox, "3.5").requiredReadings());

        assertThat(inspected.over()).isEqualTo(over);
        assertThat(asked).isEqualTo(inspected);
    }

    @Test
    void aBoilerOfSoManyMegawattsIsInspectedAsSuch() {
        LimitJudgement inspected = MEASURED.boiler(
                PLACE,
                new MeasuredLimits.Boiler("GAS", "NEW", false, false, null, number("7")),
                List.of(new MeasuredLimits.StackValue("NOX", number("30"), number("3.5"))));

        assertThat(new BoilerEmissions(LIMITS)
                        .judge(
                                boiler(null, "7").boiler(LIMITS),
                                boiler(null, "7", "30", "3.5").requiredReadings()))
                .isEqualTo(inspected);
    }

    @Test
    void aBoilerIsToldInTonnesOrInMegawatts() {
        assertThat(boiler(null, "7").boiler(LIMITS).facts().numbers())
                .containsExactly(Map.entry("megawatts", number("7")));
        assertRefused(
                "capacity-ambiguous", "/tonsPerHour", () -> boiler("10", "7").boiler(LIMITS));
        assertRefused(
                "capacity-ambiguous", "/tonsPerHour", () -> boiler(null, null).boiler(LIMITS));
        assertRefused("invalid", "/megawatts", () -> boiler(null, "0").boiler(LIMITS));
    }

    @Test
    void aReadingIsANumberAndItsOxygenMayBeWrong() {
        assertRefused(
                "invalid",
                "/readings/0/value",
                () -> boiler("10", null, "-1", "3").requiredReadings());
        assertRefused(
                "invalid",
                "/readings/0/value",
                () -> boiler("10", null, "1e3", "3").requiredReadings());
        assertThat(boiler("10", null, "0", "-0.5").requiredReadings())
                .containsExactly(new BoilerEmissions.Reading("NOX", BigDecimal.ZERO, number("-0.5")));
        assertThat(new BoilerReadingRequest(BoilerItem.RINGELMANN, "1", null).required("/readings/0"))
                .isEqualTo(new BoilerEmissions.Reading("RINGELMANN", BigDecimal.ONE, null));
    }

    @Test
    void aKitchenIsJudgedByItsDuctOrByHavingNone() {
        MeasuredLimits.Kitchen kitchen = new MeasuredLimits.Kitchen(number("4"), null, null);
        LimitJudgement duct = MEASURED.fume(
                PLACE,
                kitchen,
                new MeasuredLimits.FumeSampling(
                        List.of(number("5"), number("5"), number("5"), number("5"), number("5")),
                        number("8000"),
                        number("4"),
                        number("90")));
        CookingFumeRequest request = new CookingFumeRequest(
                REGION, DAY, "4", null, null, null, List.of("5", "5", "5", "5", "5"), "8000", "4", "90");

        assertThat(duct.over()).isTrue();
        assertThat(new CookingFumes(LIMITS).judge(request.kitchen(), request.sampling()))
                .isEqualTo(duct);
        assertThat(request.isUnorganised()).isFalse();
        assertThat(MEASURED.unorganisedFume(PLACE, kitchen).over()).isTrue();
        assertThat(new CookingFumeRequest(REGION, DAY, "4", null, null, true, null, null, null, null).isUnorganised())
                .isTrue();
        assertRefused(
                "invalid",
                "/flow",
                () -> new CookingFumeRequest(REGION, DAY, "4", null, null, null, List.of("5"), "0", "4", null)
                        .sampling());
        assertRefused(
                "invalid",
                "/samples/1",
                () -> new CookingFumeRequest(REGION, DAY, "4", null, null, null, List.of("5", "-5"), "8000", "4", null)
                        .sampling());
    }

    @Test
    void aVehicleIsJudgedByItsMethodAndItsLimit() {
        LimitJudgement inspected = MEASURED.vehicle(PLACE, "LUG_DOWN", "A", number("1500"), Map.of("K", number("1.3")));
        DieselSmokeRequest request = new DieselSmokeRequest(
                REGION,
                DAY,
                LimitRequests.Method.LUG_DOWN,
                LimitRequests.LimitSet.A,
                "1500",
                new SmokeReadings("1.3", null, null, null));

        assertThat(new SmokeLimits(LIMITS)
                        .judgeVehicle(request.vehicle(LIMITS), SmokeReadings.byItem(request.readings())))
                .isEqualTo(inspected);
        assertThat(MEASURED.vehicle(PLACE, "LUG_DOWN", "A", null, Map.of("K", number("1.3")))
                        .over())
                .isTrue();
        // altitude adds to the opacity of the lug-down alone
        assertThat(MEASURED.vehicle(PLACE, "FREE_ACCELERATION", "A", number("1500"), Map.of("K", number("1.3")))
                        .over())
                .isTrue();
    }

    @Test
    void aMachineIsJudgedByItsStageItsPowerAndItsZone() {
        LimitJudgement inspected = MEASURED.machine(PLACE, 2, number("50"), false, Map.of("K", number("1.2")));

        assertThat(new SmokeLimits(LIMITS)
                        .judgeMachine(machine(2, false, "50").machine(LIMITS), Map.of("K", number("1.2"))))
                .isEqualTo(inspected);
        assertThat(MEASURED.machine(PLACE, 2, number("50"), true, Map.of("K", number("1.2"))))
                .isNotEqualTo(inspected);
        assertThat(machine(0, true, "50").machine(LIMITS).facts().numbers()).containsEntry("stage", BigDecimal.ZERO);
        assertThat(machine(9, true, "50").machine(LIMITS).facts().words()).containsEntry("lowEmissionZone", "YES");
        assertRefused("invalid", "/stage", () -> machine(-1, true, "50").machine(LIMITS));
        assertRefused("invalid", "/stage", () -> machine(10, true, "50").machine(LIMITS));
        assertRefused("invalid", "/kilowatts", () -> machine(2, true, "0").machine(LIMITS));
    }

    @Test
    void smokeIsReadItemByItem() {
        assertThat(SmokeReadings.byItem(new SmokeReadings("1.2", "900", "1", true)))
                .isEqualTo(Map.of(
                        "K",
                        number("1.2"),
                        "NOX",
                        number("900"),
                        "RINGELMANN",
                        BigDecimal.ONE,
                        "VISIBLE_SMOKE",
                        BigDecimal.ONE));
        assertThat(SmokeReadings.byItem(new SmokeReadings(null, null, null, false)))
                .isEqualTo(Map.of("VISIBLE_SMOKE", BigDecimal.ZERO));
        assertRefused("invalid", "/readings/nox", () -> SmokeReadings.byItem(new SmokeReadings(null, "x", null, null)));
    }

    @Test
    void aSiteIsJudgedByTheHoursOfADay() {
        RegionCode hebei = RegionCode.of("130100");
        DustDay inspected = MEASURED.site(
                new Place(hebei, DAY), List.of(new MeasuredLimits.DustHour(0, number("300"), number("100"))));
        DustDifferenceRequest request =
                new DustDifferenceRequest(hebei, DAY, List.of(new DustHourRequest(0, "300", "100")));

        assertThat(new DustDifferences(LIMITS)
                        .judge(request.requiredRegion(), request.requiredDay(), request.requiredHours()))
                .isEqualTo(inspected);
        assertThat(new DustHourRequest(23, "1", "1").required("/hours/0").hour())
                .isEqualTo(23);
        assertRefused("invalid", "/hours/0/hour", () -> new DustHourRequest(24, "1", "1").required("/hours/0"));
        assertRefused("invalid", "/hours/0/hour", () -> new DustHourRequest(-1, "1", "1").required("/hours/0"));
    }

    @Test
    void knowsTheUnitOfAnItemAndHowLongASampleIsTaken() {
        assertThat(MEASURED.unitOf(LimitDomain.BOILER, "NOX")).contains("mg/m³");
        assertThat(MEASURED.unitOf(LimitDomain.DIESEL, "K")).isNotEqualTo(MEASURED.unitOf(LimitDomain.DIESEL, "NOX"));
        assertThat(MEASURED.unitOf(LimitDomain.BOILER, "NO_SUCH")).isEmpty();
        assertThat(MEASURED.fumeSampleMinutes(PLACE)).isPositive();
    }

    private static BoilerEmissionRequest boiler(String tons, String megawatts, String... reading) {
        return new BoilerEmissionRequest(
                REGION,
                DAY,
                "GAS",
                LimitRequests.Installation.NEW,
                false,
                tons,
                megawatts,
                false,
                reading.length == 0
                        ? List.of()
                        : List.of(new BoilerReadingRequest(BoilerItem.NOX, reading[0], reading[1])));
    }

    private static NonRoadSmokeRequest machine(int stage, boolean zone, String power) {
        return new NonRoadSmokeRequest(REGION, DAY, stage, zone, power, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        });
    }
}
