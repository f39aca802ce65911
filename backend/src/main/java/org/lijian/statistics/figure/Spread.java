package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values and how often each was seen. A quantile is the smallest value that at least that share does not exceed (nearest rank), so that it
 * is always the value of a row.
 */
final class Spread {
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    private final SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    private long total;

    static Spread of(List<FigureMapper.Value> values) {
        Spread spread = new Spread();
        values.forEach(value -> spread.add(value.value(), value.count()));
        return spread;
    }

    private void add(BigDecimal value, long count) {
        counts.merge(value, count, Long::sum);
        total += count;
    }

    /** @param hundredths 50 is the middle value */
    @Nullable BigDecimal quantile(int hundredths) {
        long rank = Math.max(1, -Math.floorDiv(-total * hundredths, 100L));
        long seen = 0;
        for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** How far values may lie from the middle half without standing out; where there is no value, nothing does. */
    Fences fences() {
        BigDecimal lower = quantile(25);
        BigDecimal upper = quantile(75);
        if (lower == null || upper == null) {
            return Fences.AROUND_EVERYTHING;
        }
        BigDecimal reach = upper.subtract(lower).multiply(FENCE);
        return new Fences(lower.subtract(reach), upper.add(reach));
    }

    long outside(Fences fences) {
        return counts.headMap(fences.low()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                + counts.tailMap(fences.high()).entrySet().stream()
                        .filter(entry -> entry.getKey().compareTo(fences.high()) > 0)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    /** Both included. */
    record Fences(BigDecimal low, BigDecimal high) {
        private static final Fences AROUND_EVERYTHING =
                new Fences(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
    }
}
