package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Pointing;
import org.lijian.law.Step;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/**
 * What a boiler emits against its limits: concentrations are converted from the measured to the reference oxygen of its fuel,
 * {@code ρ = ρ' × (21 − φ reference) / (21 − φ measured)}.
 */
@Service
class BoilerEmissions {
    private static final LimitDomain DOMAIN = LimitDomain.BOILER;

    private final Limits limits;

    BoilerEmissions(Limits limits) {
        this.limits = limits;
    }

    /** A boiler at one place on one day. */
    record Boiler(RegionCode region, LocalDate measuredOn, SourceFacts facts, boolean stoker) {}

    /** One value of one pollutant, with the oxygen it was measured at; soot blackness has none. */
    record Reading(String item, BigDecimal value, @Nullable BigDecimal oxygen) {}

    /**
     * Puts each reading against its limit.
     *
     * @throws org.lijian.shared.Problem {@code limit-none}, {@code limit-out-of-scope}, {@code oxygen-impossible}, {@code oxygen-missing}
     */
    LimitJudgement judge(Boiler boiler, List<Reading> readings) {
        requireInScope(boiler);
        if (readings.isEmpty()) {
            throw LimitRefusal.NO_READINGS.with().at("/readings");
        }
        Set<String> seen = new HashSet<>();
        List<LimitFinding> findings = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String pointer = "/readings/" + i;
            if (!seen.add(reading.item())) {
                throw LimitRefusal.READING_TWICE.with("what", reading.item()).at(pointer + "/item");
            }
            findings.add(Pointing.at(pointer, () -> finding(boiler, reading, pointer)));
        }
        return LimitJudgement.of(DOMAIN, findings, List.of());
    }

    private void requireInScope(Boiler boiler) {
        BigDecimal capacity = boiler.facts().numbers().get("tonsPerHour");
        if (capacity == null || boiler.stoker()) {
            return;
        }
        BigDecimal most = parameter("STEAM_CAPACITY", boiler).value();
        if (capacity.compareTo(most) > 0) {
            throw LimitRefusal.OUT_OF_SCOPE
                    .with("capacity", capacity.toPlainString(), "most", most.toPlainString())
                    .at("/tonsPerHour");
        }
    }

    private LimitFinding finding(Boiler boiler, Reading reading, String pointer) {
        ApplicableLimit applicable =
                limits.applicable(DOMAIN, reading.item(), boiler.facts(), boiler.region(), boiler.measuredOn());
        Limit limit = applicable.limit();
        List<Step> steps = new ArrayList<>(applicable.steps(boiler.facts(), boiler.region(), boiler.measuredOn()));
        Rounding rounding = limits.file(DOMAIN).rounding();
        String measured = reading.value().toPlainString();
        if (!limit.converted()) {
            BigDecimal value = Rounding.plain(reading.value());
            return LimitFinding.of(limit, limit.value(), measured, value, rounding, limit.verified(), steps);
        }
        BigDecimal oxygen = reading.oxygen();
        if (oxygen == null) {
            throw LimitRefusal.OXYGEN_MISSING.with("item", limit.itemName()).at(pointer + "/oxygen");
        }
        Limit air = parameter("AIR_OXYGEN", boiler);
        Limit reference = parameter("REFERENCE_OXYGEN", boiler);
        if (oxygen.signum() < 0 || oxygen.compareTo(air.value()) >= 0) {
            throw LimitRefusal.OXYGEN_IMPOSSIBLE
                    .with("oxygen", oxygen.toPlainString(), "air", air.value().toPlainString())
                    .at(pointer + "/oxygen");
        }
        BigDecimal above = air.value().subtract(reference.value());
        BigDecimal below = air.value().subtract(oxygen);
        BigDecimal converted = rounding.of(reading.value().multiply(above), below);
        steps.add(new Step(
                "实测浓度" + measured + " " + limit.unit() + "，实测氧含量" + oxygen.toPlainString() + "%，基准氧含量"
                        + reference.value().toPlainString() + "%",
                "折算浓度 = 实测浓度 ×（" + air.value().toPlainString() + " − 基准氧含量）÷（"
                        + air.value().toPlainString() + " − 实测氧含量），最后修约至" + rounding.decimals() + "位小数",
                measured + " × " + above.toPlainString() + " ÷ " + below.toPlainString() + " = "
                        + converted.toPlainString(),
                reference.citation()));
        return LimitFinding.of(
                limit,
                limit.value(),
                measured,
                converted,
                rounding,
                limit.verified() && reference.verified() && air.verified(),
                steps);
    }

    private Limit parameter(String item, Boiler boiler) {
        return limits.applicable(DOMAIN, item, boiler.facts(), boiler.region(), boiler.measuredOn())
                .limit();
    }
}
