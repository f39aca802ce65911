package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** What was measured on site, put at once against the limits of that place and day; every answer explains itself. */
@Service
public class MeasuredLimits {
    private final Limits limits;
    private final BoilerEmissions boilers;
    private final CookingFumes fumes;
    private final SmokeLimits smoke;
    private final DustDifferences dust;

    MeasuredLimits(
            Limits limits, BoilerEmissions boilers, CookingFumes fumes, SmokeLimits smoke, DustDifferences dust) {
        this.limits = limits;
        this.boilers = boilers;
        this.fumes = fumes;
        this.smoke = smoke;
        this.dust = dust;
    }

    /** Where and when something was measured. */
    public record Place(RegionCode region, LocalDate on) {}

    /**
     * A boiler in the words of the limits.
     *
     * @param tonsPerHour of a steam boiler
     * @param megawatts of a hot-water boiler
     */
    public record Boiler(
            String fuel,
            String installation,
            boolean specialLimits,
            boolean stoker,
            @Nullable BigDecimal tonsPerHour,
            @Nullable BigDecimal megawatts) {}

    /** One value of one pollutant, with the oxygen it was measured at; soot blackness has none. */
    public record StackValue(
            String item, BigDecimal value, @Nullable BigDecimal oxygen) {}

    /** A kitchen by what its size is told; power in 10⁸ J/h, hood in m². */
    public record Kitchen(
            @Nullable BigDecimal burners,
            @Nullable BigDecimal power,
            @Nullable BigDecimal hoodArea) {}

    /** Samples in mg/m³, flow in m³/h, efficiency of the purifier in percent where it was measured. */
    public record FumeSampling(
            List<BigDecimal> samples,
            BigDecimal flow,
            BigDecimal workingBurners,
            @Nullable BigDecimal efficiency) {}

    /** PM10 of one hour at the site and in the county, in µg/m³. */
    public record DustHour(int hour, BigDecimal site, BigDecimal county) {}

    /** The stack of a boiler. */
    public LimitJudgement boiler(Place place, Boiler boiler, List<StackValue> values) {
        Map<String, String> words = Map.of(
                "fuel",
                boiler.fuel(),
                "installation",
                boiler.installation(),
                "specialLimits",
                boiler.specialLimits() ? "YES" : "NO");
        Map<String, BigDecimal> numbers = new HashMap<>();
        put(numbers, "tonsPerHour", boiler.tonsPerHour());
        put(numbers, "megawatts", boiler.megawatts());
        return boilers.judge(
                new BoilerEmissions.Boiler(
                        place.region(), place.on(), limits.facts(LimitDomain.BOILER, words, numbers), boiler.stoker()),
                values.stream()
                        .map(value -> new BoilerEmissions.Reading(value.item(), value.value(), value.oxygen()))
                        .toList());
    }

    /** The duct of a kitchen. */
    public LimitJudgement fume(Place place, Kitchen kitchen, FumeSampling sampling) {
        return fumes.judge(
                kitchen(place, kitchen),
                new CookingFumes.Sampling(
                        sampling.samples(), sampling.flow(), sampling.workingBurners(), sampling.efficiency()));
    }

    /** A kitchen whose fumes leave by no duct. */
    public LimitJudgement unorganisedFume(Place place, Kitchen kitchen) {
        return fumes.unorganised(kitchen(place, kitchen));
    }

    /** The smoke of a vehicle; {@code method} and {@code limitSet} in the words of the limits. */
    public LimitJudgement vehicle(
            Place place,
            String method,
            String limitSet,
            @Nullable BigDecimal altitude,
            Map<String, BigDecimal> values) {
        Map<String, String> words = Map.of("method", method, "limitSet", limitSet);
        return smoke.judgeVehicle(
                new SmokeLimits.Source(
                        place.region(), place.on(), limits.facts(LimitDomain.DIESEL, words, Map.of()), altitude),
                values);
    }

    /** The smoke of a non-road machine. */
    public LimitJudgement machine(
            Place place, int stage, BigDecimal kilowatts, boolean lowEmissionZone, Map<String, BigDecimal> values) {
        Map<String, String> words = Map.of("lowEmissionZone", lowEmissionZone ? "YES" : "NO");
        Map<String, BigDecimal> numbers = Map.of("stage", BigDecimal.valueOf(stage), "kilowatts", kilowatts);
        return smoke.judgeMachine(
                new SmokeLimits.Source(
                        place.region(), place.on(), limits.facts(LimitDomain.NON_ROAD, words, numbers), null),
                values);
    }

    /** One day of a building site. */
    public DustDay site(Place place, List<DustHour> hours) {
        return dust.judge(
                place.region(),
                place.on(),
                hours.stream()
                        .map(hour -> new DustDifferences.Hour(hour.hour(), hour.site(), hour.county()))
                        .toList());
    }

    /** How many minutes one sample of cooking fumes is taken. */
    public BigDecimal fumeSampleMinutes(Place place) {
        return limits.applicable(
                        LimitDomain.COOKING_FUME, "SAMPLE_MINUTES", SourceFacts.none(), place.region(), place.on())
                .value();
    }

    /** The unit an item is limited in; none where the domain has no such item. */
    public Optional<String> unitOf(LimitDomain domain, String item) {
        return limits.file(domain).items().stream()
                .filter(known -> known.code().equals(item))
                .map(LimitFile.Item::unit)
                .findFirst();
    }

    private static CookingFumes.Kitchen kitchen(Place place, Kitchen kitchen) {
        return new CookingFumes.Kitchen(
                place.region(), place.on(), kitchen.burners(), kitchen.power(), kitchen.hoodArea());
    }

    private static void put(Map<String, BigDecimal> numbers, String fact, @Nullable BigDecimal value) {
        if (value != null) {
            numbers.put(fact, value);
        }
    }
}
