package org.lijian.inspection.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectView;

/**
 * 柴油车排气烟度.
 *
 * @param onRoad whether it was being driven on the road, which is the traffic police’s to penalise
 * @param altitude of the place in metres, by which the limit of the lug-down method rises
 */
public record VehicleReadings(
        @Nullable Method method,
        @Nullable LimitSet limitSet,
        @Nullable String altitude,
        @Nullable Boolean onRoad,
        @Nullable List<ItemReading> readings)
        implements DomainReading {
    /** 自由加速法 · 加载减速法 */
    public enum Method {
        FREE_ACCELERATION,
        LUG_DOWN
    }

    /** 限值a · 限值b */
    public enum LimitSet {
        A,
        B
    }

    @Override
    public MeasurementKind kind() {
        return MeasurementKind.VEHICLE_SMOKE;
    }

    @Override
    public Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object) {
        return new Judged(
                limits.vehicle(
                        place,
                        Require.present(method, "/vehicle/method").name(),
                        Require.present(limitSet, "/vehicle/limitSet").name(),
                        Numbers.readWhereGiven(altitude, "/vehicle/altitude"),
                        SmokeValues.byItem(limits, LimitDomain.DIESEL, readings, "/vehicle/readings")),
                null);
    }
}
