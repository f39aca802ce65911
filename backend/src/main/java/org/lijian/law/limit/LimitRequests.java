package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LegalDates;
import org.lijian.platform.MayBeNull;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** What readings are sent with; numbers are texts, so that none of their digits is lost. */
final class LimitRequests {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_CODE = 64;
    private static final int LAST_HOUR = 23;

    private LimitRequests() {}

    @MayBeNull
    record BoilerEmissionRequest(
            @Nullable RegionCode region,
            @Nullable LocalDate measuredOn,
            @Nullable String fuel,
            @Nullable Installation installation,
            @Nullable Boolean specialLimits,
            @Nullable String tonsPerHour,
            @Nullable String megawatts,
            @Nullable Boolean stoker,
            @Nullable List<BoilerReadingRequest> readings) {
        BoilerEmissions.Boiler boiler(Limits limits) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("fuel", Require.text(fuel, "/fuel", LONGEST_CODE));
            words.put(
                    "installation",
                    Require.present(installation, "/installation").name());
            words.put("specialLimits", Boolean.TRUE.equals(specialLimits) ? "YES" : "NO");
            Map<String, BigDecimal> numbers = new HashMap<>();
            put(numbers, "tonsPerHour", tonsPerHour);
            put(numbers, "megawatts", megawatts);
            if (numbers.size() != 1) {
                throw LimitRefusal.CAPACITY_AMBIGUOUS.with().at("/tonsPerHour");
            }
            return new BoilerEmissions.Boiler(
                    Require.present(region, "/region"),
                    date(measuredOn),
                    limits.facts(LimitDomain.BOILER, words, numbers),
                    Boolean.TRUE.equals(stoker));
        }

        List<BoilerEmissions.Reading> requiredReadings() {
            List<BoilerReadingRequest> given = Require.present(readings, "/readings");
            List<BoilerEmissions.Reading> required = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/readings/" + i));
            }
            return required;
        }
    }

    /** 在用 · 新建 */
    enum Installation {
        IN_USE,
        NEW
    }

    @MayBeNull
    record BoilerReadingRequest(
            @Nullable BoilerItem item,
            @Nullable String value,
            @Nullable String oxygen) {
        BoilerEmissions.Reading required(String pointer) {
            return new BoilerEmissions.Reading(
                    Require.present(item, pointer + "/item").name(),
                    number(value, pointer + "/value"),
                    oxygen == null ? null : signed(oxygen, pointer + "/oxygen"));
        }
    }

    enum BoilerItem {
        PM,
        SO2,
        NOX,
        HG,
        RINGELMANN
    }

    @MayBeNull
    record CookingFumeRequest(
            @Nullable RegionCode region,
            @Nullable LocalDate measuredOn,
            @Nullable String burners,
            @Nullable String power,
            @Nullable String hoodArea,
            @Nullable Boolean unorganised,
            @Nullable List<String> samples,
            @Nullable String flow,
            @Nullable String workingBurners,
            @Nullable String efficiency) {
        CookingFumes.Kitchen kitchen() {
            return new CookingFumes.Kitchen(
                    Require.present(region, "/region"),
                    date(measuredOn),
                    optional(burners, "/burners"),
                    optional(power, "/power"),
                    optional(hoodArea, "/hoodArea"));
        }

        boolean isUnorganised() {
            return Boolean.TRUE.equals(unorganised);
        }

        CookingFumes.Sampling sampling() {
            List<String> given = Require.present(samples, "/samples");
            List<BigDecimal> numbers = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                numbers.add(number(given.get(i), "/samples/" + i));
            }
            return new CookingFumes.Sampling(
                    numbers,
                    positive(flow, "/flow"),
                    positive(workingBurners, "/workingBurners"),
                    optional(efficiency, "/efficiency"));
        }
    }

    @MayBeNull
    record DieselSmokeRequest(
            @Nullable RegionCode region,
            @Nullable LocalDate measuredOn,
            @Nullable Method method,
            @Nullable LimitSet limitSet,
            @Nullable String altitude,
            @Nullable SmokeReadings readings) {
        SmokeLimits.Source vehicle(Limits limits) {
            Map<String, String> words = Map.of(
                    "method", Require.present(method, "/method").name(),
                    "limitSet", Require.present(limitSet, "/limitSet").name());
            return new SmokeLimits.Source(
                    Require.present(region, "/region"),
                    date(measuredOn),
                    limits.facts(LimitDomain.DIESEL, words, Map.of()),
                    optional(altitude, "/altitude"));
        }
    }

    /** 自由加速法 · 加载减速法 */
    enum Method {
        FREE_ACCELERATION,
        LUG_DOWN
    }

    /** 限值a · 限值b */
    enum LimitSet {
        A,
        B
    }

    @MayBeNull
    record NonRoadSmokeRequest(
            @Nullable RegionCode region,
            @Nullable LocalDate measuredOn,
            @Nullable Integer stage,
            @Nullable Boolean lowEmissionZone,
            @Nullable String kilowatts,
            @Nullable SmokeReadings readings) {
        SmokeLimits.Source machine(Limits limits) {
            int said = Require.present(stage, "/stage");
            Require.that(said, said >= 0 && said <= 9, "/stage", "排放阶段为0至9", "is a stage from 0 to 9");
            Map<String, String> words =
                    Map.of("lowEmissionZone", Require.present(lowEmissionZone, "/lowEmissionZone") ? "YES" : "NO");
            Map<String, BigDecimal> numbers =
                    Map.of("stage", BigDecimal.valueOf(said), "kilowatts", positive(kilowatts, "/kilowatts"));
            return new SmokeLimits.Source(
                    Require.present(region, "/region"),
                    date(measuredOn),
                    limits.facts(LimitDomain.NON_ROAD, words, numbers),
                    null);
        }
    }

    @MayBeNull
    record SmokeReadings(
            @Nullable String k,
            @Nullable String nox,
            @Nullable String ringelmann,
            @Nullable Boolean visibleSmoke) {
        static Map<String, BigDecimal> byItem(@Nullable SmokeReadings said) {
            SmokeReadings readings = Require.present(said, "/readings");
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            putReading(numbers, "K", readings.k, "/readings/k");
            putReading(numbers, "NOX", readings.nox, "/readings/nox");
            putReading(numbers, "RINGELMANN", readings.ringelmann, "/readings/ringelmann");
            if (readings.visibleSmoke != null) {
                numbers.put("VISIBLE_SMOKE", readings.visibleSmoke ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            return numbers;
        }
    }

    @MayBeNull
    record DustDifferenceRequest(
            @Nullable RegionCode region,
            @Nullable LocalDate measuredOn,
            @Nullable List<DustHourRequest> hours) {
        RegionCode requiredRegion() {
            return Require.present(region, "/region");
        }

        LocalDate requiredDay() {
            return date(measuredOn);
        }

        List<DustDifferences.Hour> requiredHours() {
            List<DustHourRequest> given = Require.present(hours, "/hours");
            List<DustDifferences.Hour> required = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/hours/" + i));
            }
            return required;
        }
    }

    @MayBeNull
    record DustHourRequest(
            @Nullable Integer hour,
            @Nullable String site,
            @Nullable String county) {
        DustDifferences.Hour required(String pointer) {
            int said = Require.present(hour, pointer + "/hour");
            Require.that(said, said >= 0 && said <= LAST_HOUR, pointer + "/hour", "小时为0至23", "is an hour from 0 to 23");
            return new DustDifferences.Hour(said, number(site, pointer + "/site"), number(county, pointer + "/county"));
        }
    }

    private static LocalDate date(@Nullable LocalDate measuredOn) {
        return LegalDates.possible(Require.present(measuredOn, "/measuredOn"), "/measuredOn");
    }

    private static void put(Map<String, BigDecimal> numbers, String fact, @Nullable String text) {
        if (text != null) {
            numbers.put(fact, positive(text, "/" + fact));
        }
    }

    private static void putReading(
            Map<String, BigDecimal> numbers, String item, @Nullable String text, String pointer) {
        if (text != null) {
            numbers.put(item, number(text, pointer));
        }
    }

    private static @Nullable BigDecimal optional(@Nullable String text, String pointer) {
        return text == null ? null : number(text, pointer);
    }

    private static BigDecimal positive(@Nullable String text, String pointer) {
        BigDecimal number = number(text, pointer);
        return Require.that(number, number.signum() > 0, pointer, "应当大于零", "is above zero");
    }

    private static BigDecimal number(@Nullable String text, String pointer) {
        BigDecimal number = signed(text, pointer);
        return Require.that(number, number.signum() >= 0, pointer, "不能为负数", "is not negative");
    }

    private static BigDecimal signed(@Nullable String text, String pointer) {
        String said = Require.text(text, pointer, LONGEST_NUMBER);
        if (!said.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw notANumber(pointer);
        }
        return new BigDecimal(said);
    }

    private static Problem notANumber(String pointer) {
        return PlatformRefusal.INVALID
                .with()
                .at(new Problem.Violation(
                        pointer, "not-a-number", "应当是最多六位小数的数", "is a number of at most six decimals"));
    }
}
