package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Pointing;
import org.lijian.law.Step;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** Smoke of diesel vehicles and of non-road machines against their limits. */
@Service
class SmokeLimits {
    private static final String LUG_DOWN = "LUG_DOWN";

    private final Limits limits;

    SmokeLimits(Limits limits) {
        this.limits = limits;
    }

    /** A vehicle or a machine at one place on one day; of its facts those its standard asks for. */
    record Source(
            RegionCode region,
            LocalDate measuredOn,
            SourceFacts facts,
            @Nullable BigDecimal altitude) {}

    /** Readings of a vehicle, by item; the opacity limit of the lug-down method rises with the altitude. */
    LimitJudgement judgeVehicle(Source vehicle, Map<String, BigDecimal> readings) {
        return judge(LimitDomain.DIESEL, vehicle, readings);
    }

    /** Readings of a machine, by item. */
    LimitJudgement judgeMachine(Source machine, Map<String, BigDecimal> readings) {
        return judge(LimitDomain.NON_ROAD, machine, readings);
    }

    private LimitJudgement judge(LimitDomain domain, Source source, Map<String, BigDecimal> readings) {
        if (readings.isEmpty()) {
            throw LimitRefusal.NO_READINGS.with().at("/readings");
        }
        List<LimitFinding> findings = new ArrayList<>();
        readings.forEach((item, value) ->
                findings.add(Pointing.at("/readings/" + item, () -> finding(domain, source, item, value))));
        return LimitJudgement.of(domain, findings, List.of());
    }

    private LimitFinding finding(LimitDomain domain, Source source, String item, BigDecimal value) {
        ApplicableLimit applicable =
                limits.applicable(domain, item, source.facts(), source.region(), source.measuredOn());
        List<Step> steps = new ArrayList<>(applicable.steps(source.facts(), source.region(), source.measuredOn()));
        BigDecimal limit = applicable.value();
        boolean verified = applicable.limit().verified();
        BigDecimal altitude = source.altitude();
        if (altitude != null
                && item.equals("K")
                && LUG_DOWN.equals(source.facts().words().get("method"))) {
            Limit adds = parameter("ALTITUDE_ADDS", source);
            limit = corrected(limit, altitude, source, adds, steps);
            verified = verified && adds.verified();
        }
        return LimitFinding.of(
                applicable.limit(),
                limit,
                value.toPlainString(),
                Rounding.plain(value),
                limits.file(domain).rounding(),
                verified,
                steps);
    }

    private BigDecimal corrected(BigDecimal limit, BigDecimal altitude, Source vehicle, Limit adds, List<Step> steps) {
        BigDecimal from = parameter("ALTITUDE_FROM", vehicle).value();
        BigDecimal step = parameter("ALTITUDE_STEP", vehicle).value();
        BigDecimal most = parameter("ALTITUDE_MOST", vehicle).value();
        BigDecimal above = altitude.subtract(from).max(BigDecimal.ZERO);
        BigDecimal more = limits.file(LimitDomain.DIESEL)
                .rounding()
                .of(above.multiply(adds.value()), step)
                .min(most);
        BigDecimal corrected = limit.add(more).stripTrailingZeros();
        steps.add(new Step(
                "海拔" + altitude.toPlainString() + " m",
                "高于" + from.toPlainString() + " m的，每" + step.toPlainString() + " m增加"
                        + adds.value().toPlainString() + " " + adds.unit() + "，按比例计算，最多" + most.toPlainString(),
                limit.toPlainString() + " + " + more.toPlainString() + " = " + corrected.toPlainString(),
                adds.citation()));
        return corrected;
    }

    private Limit parameter(String item, Source vehicle) {
        return limits.applicable(LimitDomain.DIESEL, item, vehicle.facts(), vehicle.region(), vehicle.measuredOn())
                .limit();
    }
}
