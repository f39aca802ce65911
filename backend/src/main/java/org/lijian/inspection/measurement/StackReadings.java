package org.lijian.inspection.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.law.limit.MeasuredLimits.StackValue;
import org.lijian.platform.Require;
import org.lijian.registry.BoilerContent;
import org.lijian.registry.ObjectContent;
import org.lijian.registry.RegulatedObjectView;

/** 锅炉烟气. Concentrations are converted to the reference oxygen of the registered fuel. */
public record StackReadings(@Nullable List<ItemReading> readings) implements DomainReading {
    @Override
    public MeasurementKind kind() {
        return MeasurementKind.BOILER_STACK;
    }

    @Override
    public Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object) {
        List<ItemReading> said = Require.notEmpty(readings, "/boiler/readings");
        List<StackValue> values = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            values.add(value(limits, said.get(i), "/boiler/readings/" + i));
        }
        return new Judged(limits.boiler(place, boiler(object), values), null);
    }

    private static StackValue value(MeasuredLimits limits, ItemReading said, String pointer) {
        String item = Require.text(said.item(), pointer + "/item", 40);
        Numbers.requireUnit(limits, LimitDomain.BOILER, item, said.unit(), pointer + "/unit");
        return new StackValue(
                item,
                Numbers.read(said.value(), pointer + "/value"),
                Numbers.readWhereGiven(said.oxygen(), pointer + "/oxygen"));
    }

    private static MeasuredLimits.Boiler boiler(RegulatedObjectView object) {
        ObjectContent content = object.content();
        BoilerContent boiler = content == null ? null : content.boiler();
        if (boiler == null) {
            throw MeasurementRefusal.CONTENT_MISSING.with("object", object.id(), "part", "boiler");
        }
        return new MeasuredLimits.Boiler(
                Require.present(boiler.fuel(), "/fuel"),
                Require.present(boiler.installation(), "/installation").name(),
                Boolean.TRUE.equals(boiler.specialLimits()),
                Boolean.TRUE.equals(boiler.stoker()),
                number(boiler.tonsPerHour()),
                number(boiler.megawatts()));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
