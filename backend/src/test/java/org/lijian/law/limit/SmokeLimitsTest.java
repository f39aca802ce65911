package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.limit.SmokeLimits.Source;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class SmokeLimitsTest {
    private static final Limits LIMITS = new Limits(LawBook.shipped());
    private static final SmokeLimits SMOKE = new SmokeLimits(LIMITS);
    private static final RegionCode JINCHENG = RegionCode.of("140500");
    private static final String OTHER_STANDARD = "  - code: OTHER\n    number: 另一标准\n    name: 另一标准\n"
            + "    validFrom: 2019-05-01\n    verified: %s\n    tables:\n      - code: ALTITUDE\n";
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1); // Wednesday

    @ParameterizedTest
    @CsvSource({
        "FREE_ACCELERATION, A, K,   1.2,  false",
        "FREE_ACCELERATION, A, K,   1.21, true",
        "FREE_ACCELERATION, B, K,   0.7,  false",
        "FREE_ACCELERATION, B, K,   0.71, true",
        "LUG_DOWN,          A, K,   1.2,  false",
        "LUG_DOWN,          A, K,   1.3,  true",
        "LUG_DOWN,          A, NOX, 1500, false",
        "LUG_DOWN,          A, NOX, 1501, true",
        "LUG_DOWN,          B, NOX, 900,  false",
        "LUG_DOWN,          B, NOX, 901,  true",
        "LUG_DOWN,          B, RINGELMANN, 1, false",
        "FREE_ACCELERATION, A, RINGELMANN, 2, true",
    })
    void judgesVehiclesByMethodAndLimit(String method, String set, String item, String value, boolean over) {
        LimitFinding finding = vehicle(method, set, null, item, value);

        assertThat(finding.over()).isEqualTo(over);
        assertThat(finding.verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1500, 1.2",
        "1501, 1.2003",
        "2500, 1.45",
        "3500, 1.7",
        "4500, 1.95",
        "5500, 1.95", // no more than 0.75
        "0,    1.2",
    })
    void raisesTheOpacityLimitOfTheLugDownWithTheAltitude(String altitude, String limit) {
        assertThat(vehicle("LUG_DOWN", "A", altitude, "K", "1").limit().value()).isEqualTo(limit);
        assertThat(vehicle("LUG_DOWN", "A", altitude, "NOX", "1").limit().value())
                .isEqualTo("1500");
        assertThat(vehicle("FREE_ACCELERATION", "A", altitude, "K", "1").limit().value())
                .isEqualTo("1.2");
    }

    /** The limit was read in its source; what the altitude adds to it only where the correction was, too. */
    @ParameterizedTest
    @CsvSource({
        "LUG_DOWN,          K,   true,  true",
        "LUG_DOWN,          K,   false, false",
        "LUG_DOWN,          NOX, false, true",
        "FREE_ACCELERATION, K,   false, true",
    })
    void isVerifiedWhereTheCorrectionIsToo(String method, String item, boolean correction, boolean verified) {
        ReferenceBook book = ReferenceBook.shipped();
        String apart = book.text("limits/diesel.yaml")
                .orElseThrow()
                .replaceFirst("verified: false", "verified: true")
                .replace("      - code: ALTITUDE\n", OTHER_STANDARD.formatted(correction));
        SmokeLimits limits = new SmokeLimits(new Limits(new LawBook(book.with("limits/diesel.yaml", apart))));
        Source vehicle = source(
                LimitDomain.DIESEL,
                IN_2022,
                Map.of("method", method, "limitSet", "A"),
                Map.of(),
                new BigDecimal("2500"));

        assertThat(limits.judgeVehicle(vehicle, Map.of(item, BigDecimal.ONE))
                        .findings()
                        .get(0)
                        .verified())
                .isEqualTo(verified);
    }

    @Test
    void hasNoLimitOfNitrogenInFreeAccelerationAndNoneBeforeTheStandard() {
        assertRefused("limit-none", "/readings/NOX", () -> vehicle("FREE_ACCELERATION", "A", null, "NOX", "1"));
        Source before = source(
                LimitDomain.DIESEL,
                LocalDate.of(2019, 4, 30),
                Map.of("method", "LUG_DOWN", "limitSet", "A"),
                Map.of(),
                null);
        assertRefused("limit-none", "/readings/K", () -> SMOKE.judgeVehicle(before, Map.of("K", BigDecimal.ONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NO,  18.9, 3.00",
        "1, NO,  19,   2.00",
        "1, NO,  36.9, 2.00",
        "1, NO,  37,   1.61",
        "1, NO,  560,  1.61",
        "2, NO,  18.9, 2.00",
        "2, NO,  19,   1.00",
        "4, NO,  36.9, 1.00",
        "3, NO,  37,   0.80",
        "1, YES, 36.9, 0.80",
        "3, YES, 37,   0.50",
    })
    void judgesMachinesByStagePowerAndZone(int stage, String zone, String power, String limit) {
        LimitFinding at = machine(stage, zone, power, "K", limit);
        LimitFinding above = machine(stage, zone, power, "K", limit + "1");

        assertThat(at.limit().value()).isEqualTo(limit);
        assertThat(at.over()).isFalse();
        assertThat(above.over()).isTrue();
    }

    @Test
    void allowsNoVisibleSmokeInALowEmissionZone() {
        LimitFinding finding = machine(3, "YES", "50", "VISIBLE_SMOKE", "1");

        assertThat(finding.over()).isTrue();
        assertThat(finding.exceededMultiple()).isEqualTo("0.0");
    }

    @Test
    void knowsNoLimitAboveTheLargestPowerOrBeforeTheStandard() {
        assertRefused("limit-none", "/readings/K", () -> machine(2, "NO", "560.1", "K", "1"));
        Source before = machine(LocalDate.of(2018, 11, 30));
        Source first = machine(LocalDate.of(2018, 12, 1));

        assertRefused("limit-none", "/readings/K", () -> SMOKE.judgeMachine(before, Map.of("K", BigDecimal.ONE)));
        assertThat(SMOKE.judgeMachine(first, Map.of("K", BigDecimal.ONE)).over())
                .isTrue();
    }

    @Test
    void needsAReading() {
        assertRefused("limit-without-reading", "/readings", () -> SMOKE.judgeMachine(machine(IN_2022), Map.of()));
    }

    private static LimitFinding vehicle(
            String method, String set, @Nullable String altitude, String item, String value) {
        Source source = source(
                LimitDomain.DIESEL,
                IN_2022,
                Map.of("method", method, "limitSet", set),
                Map.of(),
                altitude == null ? null : new BigDecimal(altitude));
        return SMOKE.judgeVehicle(source, Map.of(item, new BigDecimal(value)))
                .findings()
                .get(0);
    }

    private static LimitFinding machine(int stage, String zone, String power, String item, String value) {
        Source source = source(
                LimitDomain.NON_ROAD,
                IN_2022,
                Map.of("lowEmissionZone", zone),
                Map.of("stage", BigDecimal.valueOf(stage), "kilowatts", new BigDecimal(power)),
                null);
        return SMOKE.judgeMachine(source, Map.of(item, new BigDecimal(value)))
                .findings()
                .get(0);
    }

    private static Source machine(LocalDate on) {
        return source(
                LimitDomain.NON_ROAD,
                on,
                Map.of("lowEmissionZone", "NO"),
                Map.of("stage", BigDecimal.valueOf(2), "kilowatts", new BigDecimal("37")),
                null);
    }

    private static Source source(
            LimitDomain domain,
            LocalDate on,
            Map<String, String> words,
            Map<String, BigDecimal> numbers,
            @Nullable BigDecimal altitude) {
        return new Source(JINCHENG, on, LIMITS.facts(domain, words, numbers), altitude);
    }

    private static void assertRefused(
            String code, String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
