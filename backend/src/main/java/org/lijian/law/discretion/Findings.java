package org.lijian.law.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.discretion.BenchmarkFile.Boundary;
import org.lijian.law.discretion.BenchmarkFile.Factor;
import org.lijian.law.discretion.BenchmarkFile.Option;

/** What was found on the factors of one table: chosen, measured, or counted from earlier penalties. */
final class Findings {
    private final Map<String, Finding> byFactor = new HashMap<>();

    private Findings() {}

    /**
     * @throws org.lijian.shared.Problem {@code option-unknown}, {@code measurement-not-in-table} or {@code choice-contradicts-fact}, pointing
     *     at the member of the request
     */
    static Findings of(List<Factor> factors, Boundary boundary, FineCase fine) {
        Findings findings = new Findings();
        for (Factor factor : factors) {
            Finding found = found(factor, boundary, fine);
            if (found != null) {
                findings.byFactor.put(factor.code(), found);
            }
        }
        return findings;
    }

    /** The options chosen and nothing else. */
    static Findings chosen(List<Factor> factors, Map<String, String> choices) {
        Findings findings = new Findings();
        for (Factor factor : factors) {
            Finding chosen = chosen(factor, choices);
            if (chosen != null) {
                findings.byFactor.put(factor.code(), chosen);
            }
        }
        return findings;
    }

    Optional<Finding> on(Factor factor) {
        return Optional.ofNullable(byFactor.get(factor.code()));
    }

    /** The codes of the options, by factor. */
    Map<String, String> codes() {
        return byFactor.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().option().code()));
    }

    static Option option(Factor factor, String code) {
        for (Option option : factor.options()) {
            if (option.code().equals(code)) {
                return option;
            }
        }
        throw DiscretionRefusal.OPTION_UNKNOWN
                .with("factor", factor.code(), "option", code)
                .at(pointer("choices", factor.code()));
    }

    static String pointer(String member, String code) {
        return "/" + member + "/" + code.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable Finding found(Factor factor, Boundary boundary, FineCase fine) {
        Finding chosen = chosen(factor, fine.choices());
        Measurement measurement = fine.facts().measurements().get(factor.code());
        Finding measured = measurement == null ? null : measured(factor, measurement, boundary);
        Finding counted = counted(factor, fine.facts().earlierDecisions(), fine.actDay(), boundary);
        Finding fact = measured == null ? counted : measured;
        requireSame(factor, measured, counted, "earlierDecisions");
        requireSame(factor, chosen, fact, "choices");
        return fact == null ? chosen : fact;
    }

    private static @Nullable Finding chosen(Factor factor, Map<String, String> choices) {
        String code = choices.get(factor.code());
        if (code == null) {
            return null;
        }
        Option option = option(factor, code);
        return new Finding(option, option.label());
    }

    private static Finding measured(Factor factor, Measurement measurement, Boundary boundary) {
        String pointer = pointer("measurements", factor.code());
        List<MeasureUnit> units = factor.options().stream()
                .flatMap(option -> option.measured().stream())
                .map(BenchmarkFile.Interval::unit)
                .distinct()
                .toList();
        MeasureUnit unit = measurement.unit() == null && units.size() == 1 ? units.get(0) : measurement.unit();
        if (unit == null || !units.contains(unit)) {
            String named = units.stream().map(Enum::name).collect(Collectors.joining("、"));
            throw DiscretionRefusal.NOT_MEASURED
                    .with("factor", factor.code(), "unit", unit == null ? "—" : unit, "units", named)
                    .at(pointer);
        }
        return measured(factor, unit, measurement.value(), boundary, pointer);
    }

    private static Finding measured(
            Factor factor, MeasureUnit unit, BigDecimal value, Boundary boundary, String pointer) {
        for (Option option : factor.options()) {
            if (unit.allows(value)
                    && option.measured().stream()
                            .anyMatch(interval -> interval.unit() == unit && interval.contains(value, boundary))) {
                return new Finding(option, option.label() + "（" + value.toPlainString() + unit.zh() + "）");
            }
        }
        throw DiscretionRefusal.MEASUREMENT_FITS_NOTHING
                .with("factor", factor.code(), "value", value.toPlainString(), "unit", unit)
                .at(pointer);
    }

    private static @Nullable Finding counted(
            Factor factor, @Nullable List<LocalDate> earlier, LocalDate actDay, Boundary boundary) {
        LookBack lookBack = factor.lookBack();
        if (lookBack == null || earlier == null) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(lookBack.count(earlier, actDay));
        return measured(factor, MeasureUnit.COUNT, count, boundary, "/earlierDecisions");
    }

    private static void requireSame(Factor factor, @Nullable Finding one, @Nullable Finding other, String member) {
        if (one != null
                && other != null
                && !one.option().code().equals(other.option().code())) {
            throw DiscretionRefusal.CONTRADICTED
                    .with("factor", factor.code(), "one", one.option().code(), "other", other.label())
                    .at(member.equals("choices") ? pointer(member, factor.code()) : "/" + member);
        }
    }

    /** @param label the option, with the value it was found by */
    record Finding(Option option, String label) {}
}
