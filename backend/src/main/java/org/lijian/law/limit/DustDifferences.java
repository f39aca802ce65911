package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lijian.law.Pointing;
import org.lijian.law.Step;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** PM10 of a building site against that of its county, hour by hour, and the hours of one day that are over. */
@Service
class DustDifferences {
    private static final LimitDomain DOMAIN = LimitDomain.DUST;

    private final Limits limits;

    DustDifferences(Limits limits) {
        this.limits = limits;
    }

    /** The hourly means of one hour, in µg/m³. */
    record Hour(int hour, BigDecimal site, BigDecimal county) {}

    /**
     * The day: each hour's difference against the limit, and how many were over against how many may be.
     *
     * @throws org.lijian.shared.Problem {@code limit-none}, {@code reading-twice}, {@code limit-without-reading}
     */
    DustDay judge(RegionCode region, LocalDate on, List<Hour> hours) {
        if (hours.isEmpty()) {
            throw LimitRefusal.NO_READINGS.with().at("/hours");
        }
        ApplicableLimit difference = applicable("PM10_DIFFERENCE", region, on);
        ApplicableLimit most = applicable("COUNTY_MOST", region, on);
        ApplicableLimit allowed = applicable("EXCEEDANCES", region, on);
        Set<Integer> seen = new HashSet<>();
        List<DustDay.Hour> judged = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            if (!seen.add(hours.get(i).hour())) {
                throw LimitRefusal.READING_TWICE
                        .with("what", hours.get(i).hour() + "时")
                        .at("/hours/" + i + "/hour");
            }
            judged.add(hour(hours.get(i), difference.limit(), most.limit()));
        }
        long over = judged.stream().filter(DustDay.Hour::over).count();
        LimitFinding day = LimitFinding.of(
                allowed.limit(),
                allowed.value(),
                String.valueOf(over),
                Rounding.plain(BigDecimal.valueOf(over)),
                limits.file(DOMAIN).rounding(),
                allowed.limit().verified()
                        && difference.limit().verified()
                        && most.limit().verified(),
                allowed.steps(SourceFacts.none(), region, on));
        return new DustDay(
                on,
                day.over(),
                over,
                day.verified(),
                AppliedLimit.of(difference.limit(), difference.value()),
                judged,
                day);
    }

    private DustDay.Hour hour(Hour hour, Limit limit, Limit most) {
        BigDecimal deducted = hour.county().min(most.value());
        BigDecimal difference = hour.site().subtract(deducted);
        boolean over = difference.compareTo(limit.value()) > 0;
        Step step = new Step(
                hour.hour() + "时，场地" + hour.site().toPlainString() + "，县（市、区）"
                        + hour.county().toPlainString(),
                "场地小时平均浓度减去县（市、区）同时段浓度，后者高于" + most.value().toPlainString() + "的以"
                        + most.value().toPlainString() + "计，差值超过"
                        + limit.value().toPlainString() + "的为超标",
                hour.site().toPlainString() + " − " + deducted.toPlainString() + " = " + difference.toPlainString()
                        + (over ? "，超标" : "，未超标"),
                limit.citation());
        BigDecimal excess = difference.subtract(limit.value()).max(BigDecimal.ZERO);
        return new DustDay.Hour(
                hour.hour(),
                hour.site().toPlainString(),
                hour.county().toPlainString(),
                deducted.toPlainString(),
                difference.toPlainString(),
                over,
                Rounding.plain(excess).toPlainString(),
                step);
    }

    private ApplicableLimit applicable(String item, RegionCode region, LocalDate on) {
        return Pointing.at("/region", () -> limits.applicable(DOMAIN, item, SourceFacts.none(), region, on));
    }
}
