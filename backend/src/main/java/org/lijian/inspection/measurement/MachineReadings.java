package org.lijian.inspection.measurement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.Require;
import org.lijian.registry.MachineContent;
import org.lijian.registry.ObjectContent;
import org.lijian.registry.RegulatedObjectView;

/** 非道路移动机械排气烟度. Stage and power come from the register. */
public record MachineReadings(
        @Nullable Boolean lowEmissionZone, @Nullable List<ItemReading> readings) implements DomainReading {
    @Override
    public MeasurementKind kind() {
        return MeasurementKind.MACHINE_SMOKE;
    }

    @Override
    public Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object) {
        ObjectContent content = object.content();
        MachineContent machine = content == null ? null : content.machine();
        if (machine == null) {
            throw MeasurementRefusal.CONTENT_MISSING.with("object", object.id(), "part", "machine");
        }
        return new Judged(
                limits.machine(
                        place,
                        Require.present(machine.stage(), "/stage"),
                        new BigDecimal(Require.present(machine.kilowatts(), "/kilowatts")),
                        Require.present(lowEmissionZone, "/machine/lowEmissionZone"),
                        SmokeValues.byItem(limits, LimitDomain.NON_ROAD, readings, "/machine/readings")),
                null);
    }
}
