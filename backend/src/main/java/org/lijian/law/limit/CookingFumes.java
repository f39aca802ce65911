package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Step;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/**
 * What a kitchen emits against its limit: the mean of the valid ones of the consecutive samples, converted to the base flow of the burners
 * that were working, {@code c base = c measured × Q measured / (n × 2000)}.
 */
@Service
class CookingFumes {
    private static final LimitDomain DOMAIN = LimitDomain.COOKING_FUME;

    private final Limits limits;

    CookingFumes(Limits limits) {
        this.limits = limits;
    }

    /**
     * A kitchen at one place on one day.
     *
     * @param burners how many base burners it has
     * @param power of its burners together, in 10⁸ J/h
     * @param hoodArea the projection of its hoods, in m²
     */
    record Kitchen(
            RegionCode region,
            LocalDate measuredOn,
            @Nullable BigDecimal burners,
            @Nullable BigDecimal power,
            @Nullable BigDecimal hoodArea) {}

    /**
     * One measurement.
     *
     * @param samples the consecutive samples in mg/m³
     * @param flow the measured flow in m³/h
     * @param workingBurners how many base burners were working
     * @param efficiency of the purifier in percent, where it was measured
     */
    record Sampling(
            List<BigDecimal> samples,
            BigDecimal flow,
            BigDecimal workingBurners,
            @Nullable BigDecimal efficiency) {
        Sampling {
            samples = List.copyOf(samples);
        }
    }

    /** What leaves a kitchen by no duct counts as over the limit, whatever it measures. */
    LimitJudgement unorganised(Kitchen kitchen) {
        LimitFile.Table rule = limits.file(DOMAIN).standards().stream()
                .flatMap(standard -> standard.tables().stream())
                .filter(table -> table.code().equals("UNORGANISED"))
                .findFirst()
                .orElseThrow();
        Step size = sized(kitchen).step();
        return new LimitJudgement(
                DOMAIN,
                true,
                true,
                List.of(),
                List.of(size, new Step("油烟未经排气筒有组织排放", String.valueOf(rule.note()), "超标", rule.citation())));
    }

    /**
     * Puts the samples against the limit of the kitchen's size.
     *
     * @throws org.lijian.shared.Problem {@code fume-size-unknown}, {@code fume-samples-wrong}, {@code fume-resample}, {@code limit-none}
     */
    LimitJudgement judge(Kitchen kitchen, Sampling sampling) {
        Sized sized = sized(kitchen);
        SourceFacts facts = new SourceFacts(Map.of("size", sized.size().code()), Map.of());
        List<Step> steps = new ArrayList<>();
        steps.add(sized.step());
        List<BigDecimal> valid = valid(kitchen, facts, sampling.samples(), steps);

        List<LimitFinding> findings = new ArrayList<>();
        findings.add(fume(kitchen, facts, sampling, valid));
        BigDecimal efficiency = sampling.efficiency();
        if (efficiency != null) {
            ApplicableLimit applicable = applicable("EFFICIENCY", kitchen, facts);
            findings.add(LimitFinding.of(
                    applicable.limit(),
                    applicable.value(),
                    efficiency.toPlainString(),
                    Rounding.plain(efficiency),
                    rounding(),
                    applicable.limit().verified(),
                    applicable.steps(facts, kitchen.region(), kitchen.measuredOn())));
        }
        return LimitJudgement.of(DOMAIN, findings, steps);
    }

    private LimitFinding fume(Kitchen kitchen, SourceFacts facts, Sampling sampling, List<BigDecimal> valid) {
        ApplicableLimit applicable = applicable("FUME", kitchen, facts);
        Limit base = applicable("STANDARD_BURNER_FLOW", kitchen, facts).limit();
        BigDecimal sum = valid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(valid.size());
        BigDecimal baseFlow = sampling.workingBurners().multiply(base.value());
        BigDecimal converted = rounding().of(sum.multiply(sampling.flow()), count.multiply(baseFlow));
        String mean = rounding().of(sum, count).toPlainString();
        List<Step> steps = new ArrayList<>(applicable.steps(facts, kitchen.region(), kitchen.measuredOn()));
        steps.add(new Step(
                "有效值合计" + sum.toPlainString() + "，" + count + "个；实测风量"
                        + sampling.flow().toPlainString() + " m³/h，工作的基准灶头"
                        + sampling.workingBurners().toPlainString() + "个",
                "基准风量排放浓度 = 有效值的平均值 × 实测风量 ÷（工作灶头数 × " + base.value().toPlainString() + "），最后修约至"
                        + rounding().decimals() + "位小数",
                sum.toPlainString() + " ÷ " + count + " × " + sampling.flow().toPlainString() + " ÷ "
                        + baseFlow.toPlainString() + " = " + converted.toPlainString(),
                base.citation()));
        return LimitFinding.of(
                applicable.limit(),
                applicable.value(),
                mean,
                converted,
                rounding(),
                applicable.limit().verified() && base.verified(),
                steps);
    }

    private List<BigDecimal> valid(Kitchen kitchen, SourceFacts facts, List<BigDecimal> samples, List<Step> steps) {
        Limit needed = applicable("SAMPLES", kitchen, facts).limit();
        if (BigDecimal.valueOf(samples.size()).compareTo(needed.value()) != 0) {
            throw LimitRefusal.SAMPLES_WRONG
                    .with("needed", needed.value().toPlainString(), "given", samples.size())
                    .at("/samples");
        }
        Limit share = applicable("VALID_SHARE", kitchen, facts).limit();
        BigDecimal largest = samples.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal least = largest.multiply(share.value());
        List<BigDecimal> valid = new ArrayList<>();
        for (BigDecimal sample : samples) {
            boolean counts = sample.compareTo(least) >= 0;
            if (counts) {
                valid.add(sample);
            }
            steps.add(new Step(
                    "样品" + sample.toPlainString() + " mg/m³",
                    "低于最大值" + largest.toPlainString() + "的" + share.value().toPlainString() + "倍（"
                            + Rounding.plain(least).toPlainString() + "）的为无效值",
                    counts ? "有效" : "无效，不计入平均值",
                    share.citation()));
        }
        Limit fewest = applicable("VALID_SAMPLES", kitchen, facts).limit();
        if (BigDecimal.valueOf(valid.size()).compareTo(fewest.value()) < 0) {
            throw LimitRefusal.RESAMPLE
                    .with(
                            "share",
                            share.value().toPlainString(),
                            "valid",
                            valid.size(),
                            "needed",
                            fewest.value().toPlainString())
                    .at("/samples");
        }
        return valid;
    }

    private Sized sized(Kitchen kitchen) {
        LimitFile.SizeRule rule = limits.file(DOMAIN).sizes();
        if (rule == null) {
            throw new IllegalStateException("the limits of cooking fumes have no sizes");
        }
        int size = Math.max(
                Math.max(
                        classOf(rule, kitchen.burners(), LimitFile.SizeClass::burners),
                        classOf(rule, kitchen.power(), LimitFile.SizeClass::power)),
                classOf(rule, kitchen.hoodArea(), LimitFile.SizeClass::hoodArea));
        if (size < 0) {
            throw LimitRefusal.SIZE_UNKNOWN.with().at("/burners");
        }
        LimitFile.SizeClass found = rule.classes().get(size);
        String fact = "基准灶头数" + said(kitchen.burners()) + "，总功率" + said(kitchen.power()) + " ×10⁸ J/h，罩面投影面积"
                + said(kitchen.hoodArea()) + " m²";
        return new Sized(found, new Step(fact, rule.rule(), found.name(), rule.citation()));
    }

    private static int classOf(
            LimitFile.SizeRule rule, @Nullable BigDecimal number, Function<LimitFile.SizeClass, NumberRange> range) {
        if (number == null) {
            return -1;
        }
        for (int i = rule.classes().size() - 1; i >= 0; i--) {
            if (range.apply(rule.classes().get(i)).contains(number)) {
                return i;
            }
        }
        return -1;
    }

    private static String said(@Nullable BigDecimal number) {
        return number == null ? "未填" : number.toPlainString();
    }

    private ApplicableLimit applicable(String item, Kitchen kitchen, SourceFacts facts) {
        return limits.applicable(DOMAIN, item, facts, kitchen.region(), kitchen.measuredOn());
    }

    private Rounding rounding() {
        return limits.file(DOMAIN).rounding();
    }

    private record Sized(LimitFile.SizeClass size, Step step) {}
}
