package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the terms of formulas, whole or split by a dimension. */
@Component
class Counting {
    /** The key of what is not split. */
    static final String WHOLE = "";

    private final FigureStore store;

    Counting(FigureStore store) {
        this.store = store;
    }

    /** The value of a term for each value of the dimension that is split into; for {@link #WHOLE} where none is. */
    Map<String, BigDecimal> count(Term term, Period period, Cut cut, @Nullable Dimension by) {
        MilestoneQuery query = query(term, period, cut, by);
        return switch (term.operation()) {
            case COUNT, SUM, OPEN -> summed(term, query);
            case REPEAT ->
                repeated(query).stream()
                        .collect(Collectors.toMap(FigureMapper.Sum::k, sum -> BigDecimal.valueOf(sum.tally())));
            case AGE -> ofSpreads(term, store.mapper().ages(query));
            case MEDIAN, P90, Q1, Q3, OUTLIERS -> ofSpreads(term, values(term, query));
        };
    }

    Spread spread(Term term, Period period, Cut cut) {
        return Spread.of(values(term, query(term, period, cut, null)));
    }

    MilestoneQuery query(Term term, Period period, Cut cut, @Nullable Dimension by) {
        return MilestoneQuery.of(term, period, cut, by, store.isBehind());
    }

    private List<FigureMapper.Sum> repeated(MilestoneQuery query) {
        return query.isOfParties()
                ? store.mapper().repeatedInAreas(query, query.onlySum())
                : store.mapper().repeated(query);
    }

    private List<FigureMapper.Value> values(Term term, MilestoneQuery query) {
        return term.measure() == Term.Measure.DAYS
                ? store.mapper().days(query)
                : store.mapper().amounts(query);
    }

    private Map<String, BigDecimal> summed(Term term, MilestoneQuery query) {
        boolean money = term.measure() == Term.Measure.AMOUNT;
        return store.mapper().sums(query).stream()
                .collect(Collectors.toMap(
                        FigureMapper.Sum::k, sum -> money ? sum.amount() : BigDecimal.valueOf(sum.tally())));
    }

    private static Map<String, BigDecimal> ofSpreads(Term term, List<FigureMapper.Value> values) {
        SortedMap<String, List<FigureMapper.Value>> byKey = values.stream()
                .collect(Collectors.groupingBy(FigureMapper.Value::k, TreeMap::new, Collectors.toList()));
        Map<String, BigDecimal> results = new HashMap<>();
        byKey.forEach((key, ofKey) -> {
            BigDecimal result = of(term.operation(), Spread.of(ofKey));
            if (result != null) {
                results.put(key, result);
            }
        });
        return results;
    }

    private static @Nullable BigDecimal of(Operation operation, Spread spread) {
        return switch (operation) {
            case MEDIAN, AGE -> spread.quantile(50);
            case P90 -> spread.quantile(90);
            case Q1 -> spread.quantile(25);
            case Q3 -> spread.quantile(75);
            case OUTLIERS -> BigDecimal.valueOf(spread.outside(spread.fences()));
            case COUNT, SUM, OPEN, REPEAT -> throw new IllegalStateException(operation + " is not taken from values");
        };
    }

    /** What a term comes to where nothing happened: nothing is a number for what is counted, and none for what is compared. */
    static @Nullable BigDecimal ofNothing(Term term) {
        return term.operation().isAdditive()
                        || term.operation() == Operation.REPEAT
                        || term.operation() == Operation.OUTLIERS
                ? BigDecimal.ZERO
                : null;
    }
}
