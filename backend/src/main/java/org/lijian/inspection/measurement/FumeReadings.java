package org.lijian.inspection.measurement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.FumeSampling;
import org.lijian.law.limit.MeasuredLimits.Kitchen;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.Require;
import org.lijian.registry.KitchenContent;
import org.lijian.registry.ObjectContent;
import org.lijian.registry.RegulatedObjectView;

/**
 * 饮食业油烟. Samples follow each other, each of the length the standard asks for; the size of the kitchen comes from the register.
 *
 * @param unorganised the fumes leave by no duct, which counts as over the limit; then nothing is sampled
 * @param unit of the samples
 * @param flow in m³/h
 * @param workingBurners base burners that were working
 * @param efficiency of the purifier in percent, where it was measured
 */
public record FumeReadings(
        @Nullable Boolean unorganised,
        @Nullable List<FumeSample> samples,
        @Nullable String unit,
        @Nullable String flow,
        @Nullable String workingBurners,
        @Nullable String efficiency)
        implements DomainReading {

    /** One sample and when it was taken. */
    public record FumeSample(
            @Nullable String value,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    @Override
    public MeasurementKind kind() {
        return MeasurementKind.COOKING_FUME;
    }

    @Override
    public Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object) {
        Kitchen kitchen = kitchen(object);
        if (Boolean.TRUE.equals(unorganised)) {
            return new Judged(limits.unorganisedFume(place, kitchen), null);
        }
        List<FumeSample> said = Require.notEmpty(samples, "/fume/samples");
        Numbers.requireUnit(limits, LimitDomain.COOKING_FUME, "FUME", unit, "/fume/unit");
        requireConsecutive(said, limits.fumeSampleMinutes(place));
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            values.add(Numbers.read(said.get(i).value(), "/fume/samples/" + i + "/value"));
        }
        return new Judged(
                limits.fume(
                        place,
                        kitchen,
                        new FumeSampling(
                                values,
                                Numbers.positive(flow, "/fume/flow"),
                                Numbers.positive(workingBurners, "/fume/workingBurners"),
                                Numbers.readWhereGiven(efficiency, "/fume/efficiency"))),
                null);
    }

    private static void requireConsecutive(List<FumeSample> samples, BigDecimal minutes) {
        Duration length = Duration.ofMinutes(minutes.longValueExact());
        Instant before = Instant.MIN;
        for (int i = 0; i < samples.size(); i++) {
            String pointer = "/fume/samples/" + i;
            Instant startedAt = Require.present(samples.get(i).startedAt(), pointer + "/startedAt");
            Instant endedAt = Require.present(samples.get(i).endedAt(), pointer + "/endedAt");
            if (!Duration.between(startedAt, endedAt).equals(length)) {
                throw MeasurementRefusal.SAMPLE_LENGTH
                        .with("minutes", minutes.toPlainString(), "sample", i + 1)
                        .at(pointer + "/endedAt");
            }
            if (startedAt.isBefore(before)) {
                throw MeasurementRefusal.SAMPLES_OVERLAP.with("sample", i + 1).at(pointer + "/startedAt");
            }
            before = endedAt;
        }
    }

    private static Kitchen kitchen(RegulatedObjectView object) {
        ObjectContent content = object.content();
        KitchenContent kitchen = content == null ? null : content.kitchen();
        if (kitchen == null) {
            throw MeasurementRefusal.CONTENT_MISSING.with("object", object.id(), "part", "kitchen");
        }
        return new Kitchen(number(kitchen.burners()), number(kitchen.power()), number(kitchen.hoodArea()));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
