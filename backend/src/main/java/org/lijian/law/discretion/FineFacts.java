package org.lijian.law.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.circumstance.AdjustmentChoice;
import org.lijian.shared.Money;

/**
 * What else may be known of an act that is fined.
 *
 * @param endedOn the last day of an act that went on; the law and the table of that day apply
 * @param base what a multiple is a multiple of, such as the value of the goods (货值金额)
 * @param units for how many vehicles or machines the fine is, where it is set for each
 * @param measurements measured values by factor, from which their options follow
 * @param earlierDecisions the days of earlier penalties of the same kind, from which repetition follows
 * @param circumstances codes of what makes the act graver or lighter
 * @param adjustments by which rules the amount leaves the benchmark
 */
public record FineFacts(
        @Nullable LocalDate endedOn,
        @Nullable Money base,
        int units,
        Map<String, Measurement> measurements,
        @Nullable List<LocalDate> earlierDecisions,
        Set<String> circumstances,
        List<AdjustmentChoice> adjustments) {
    private static final int MOST_UNITS = 9999;

    /** Nothing else is known. */
    public static final FineFacts NONE = new FineFacts(null, null, 1, Map.of(), null, Set.of(), List.of());

    public FineFacts {
        requirePossible(units);
        measurements = Map.copyOf(measurements);
        earlierDecisions = earlierDecisions == null ? null : List.copyOf(earlierDecisions);
        circumstances = Set.copyOf(circumstances);
        adjustments = List.copyOf(adjustments);
    }

    static void requirePossible(int units) {
        if (units < 1 || units > MOST_UNITS) {
            throw DiscretionRefusal.UNITS_IMPOSSIBLE
                    .with("units", units, "most", MOST_UNITS)
                    .at("/units");
        }
    }

    /** The measured values, by {@code factor/UNIT}. */
    Map<String, BigDecimal> measuredValues() {
        Map<String, BigDecimal> values = new HashMap<>();
        measurements.forEach((factor, measurement) -> {
            if (measurement.unit() != null) {
                values.put(factor + "/" + measurement.unit(), measurement.value());
            }
        });
        return values;
    }
}
