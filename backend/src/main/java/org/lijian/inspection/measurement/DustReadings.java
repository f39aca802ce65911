package org.lijian.inspection.measurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.DustHour;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectView;

/** 施工场地 PM10 小时平均浓度与县（市、区）同时段浓度. */
public record DustReadings(@Nullable String unit, @Nullable List<HourReading> hours) implements DomainReading {
    private static final int LAST_HOUR = 23;

    /** The means of one hour. */
    public record HourReading(
            @Nullable Integer hour,
            @Nullable String site,
            @Nullable String county) {}

    @Override
    public MeasurementKind kind() {
        return MeasurementKind.SITE_DUST;
    }

    @Override
    public Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object) {
        List<HourReading> said = Require.notEmpty(hours, "/dust/hours");
        Numbers.requireUnit(limits, LimitDomain.DUST, "PM10_DIFFERENCE", unit, "/dust/unit");
        List<DustHour> read = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String pointer = "/dust/hours/" + i;
            int hour = Require.present(said.get(i).hour(), pointer + "/hour");
            Require.that(hour, hour >= 0 && hour <= LAST_HOUR, pointer + "/hour", "小时为0至23", "is an hour from 0 to 23");
            read.add(new DustHour(
                    hour,
                    Numbers.read(said.get(i).site(), pointer + "/site"),
                    Numbers.read(said.get(i).county(), pointer + "/county")));
        }
        return new Judged(null, limits.site(place, read));
    }
}
