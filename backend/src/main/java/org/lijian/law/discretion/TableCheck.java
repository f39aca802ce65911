package org.lijian.law.discretion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lijian.law.discretion.BenchmarkFile.Factor;
import org.lijian.law.discretion.BenchmarkFile.Interval;
import org.lijian.law.discretion.BenchmarkFile.Mode;
import org.lijian.law.discretion.BenchmarkFile.Option;
import org.lijian.law.discretion.BenchmarkFile.Row;
import org.lijian.law.violation.Violation;

/** What a benchmark table has to be before anything is computed with it: every case fits exactly one row, every value one option. */
final class TableCheck {
    private final BenchmarkFile.Boundary boundary;
    private final BenchmarkFile.Table table;

    TableCheck(BenchmarkFile.Boundary boundary, BenchmarkFile.Table table) {
        this.boundary = boundary;
        this.table = table;
    }

    void requireSound() {
        requireModeComplete();
        requireUnique("factors", table.factors().stream().map(Factor::code).toList());
        table.factors().forEach(this::requireSound);
        table.rows().forEach(this::requireSound);
        if (!table.rows().isEmpty()) {
            combinations().forEach(this::requireOneRow);
        }
    }

    /** Refuses a table whose amounts leave what the law allows for an act it is for. */
    void requireInside(Violation violation) {
        for (Row row : table.rows()) {
            boolean inside = table.mode() == Mode.MULTIPLE
                    ? StatutoryFine.allows(violation, row.multiples())
                    : StatutoryFine.allows(violation, row.band());
            require(inside, "leaves the range of " + violation.code());
        }
    }

    private void requireModeComplete() {
        boolean weighs = table.mode() == Mode.WEIGHT;
        require((table.start() != null) == weighs, "a start percentage belongs to weights");
        require(!table.unknownTakesLowest() || weighs, "only a weight has a lowest option");
        require((table.function() != null) == (table.mode() == Mode.FUNCTION), "a function is named by its mode alone");
        boolean noRows = weighs || table.mode() == Mode.FUNCTION;
        require(table.mode() == Mode.BAND || table.rows().isEmpty() == noRows, "rows belong to bands and amounts");
    }

    private void requireSound(Factor factor) {
        requireUnique(factor.code(), factor.options().stream().map(Option::code).toList());
        require(!factor.options().isEmpty(), factor.code() + " has no option");
        for (Option option : factor.options()) {
            boolean weighs = option.percent() != null;
            require(weighs == (table.mode() == Mode.WEIGHT), factor.code() + "/" + option.code() + " weight");
        }
        for (MeasureUnit unit : MeasureUnit.values()) {
            requireContinuous(factor, unit);
        }
        boolean counts = factor.options().stream()
                .flatMap(option -> option.measured().stream())
                .anyMatch(interval -> interval.unit() == MeasureUnit.COUNT);
        require(factor.lookBack() == null || counts, factor.code() + " counts without numbers");
    }

    /** Of two options that follow each other no value belongs to both and none to neither, and the last one has no end. */
    private void requireContinuous(Factor factor, MeasureUnit unit) {
        List<Interval> intervals = new ArrayList<>();
        for (Option option : factor.options()) {
            List<Interval> own = option.measured().stream()
                    .filter(interval -> interval.unit() == unit)
                    .toList();
            require(own.size() <= 1, factor.code() + "/" + option.code() + " has two intervals in " + unit);
            intervals.addAll(own);
        }
        for (int i = 0; i < intervals.size(); i++) {
            String where = factor.code() + " in " + unit;
            require(!intervals.get(i).isEmpty(boundary), where + ": an interval without a value");
            boolean last = i == intervals.size() - 1;
            require(last == (intervals.get(i).to() == null), where + ": only the last interval is open");
            require(
                    i == 0 || intervals.get(i).follows(intervals.get(i - 1), boundary),
                    where + ": a gap or an overlap");
        }
    }

    private void requireSound(Row row) {
        row.when()
                .forEach((factor, option) -> require(
                        table.factors().stream()
                                .filter(known -> known.code().equals(factor))
                                .flatMap(known -> known.options().stream())
                                .anyMatch(known -> known.code().equals(option)),
                        "a row names " + factor + "=" + option));
        boolean multiple = table.mode() == Mode.MULTIPLE;
        require((row.least() != null && row.most() != null) == multiple, "multiples belong to their mode");
        require((row.min() != null && row.max() != null) == !multiple, "amounts belong to their mode");
        if (table.mode() == Mode.FIXED) {
            require(row.band().min().equals(row.band().max()), "a fixed amount is one amount");
        }
    }

    private void requireOneRow(Map<String, String> choices) {
        long rows = table.rows().stream().filter(row -> row.fits(choices)).count();
        require(rows == 1, choices + " fits " + rows + " rows");
    }

    private List<Map<String, String>> combinations() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Factor factor : table.factors()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> shorter : combinations) {
                for (Option option : factor.options()) {
                    Map<String, String> one = new HashMap<>(shorter);
                    one.put(factor.code(), option.code());
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private void requireUnique(String what, List<String> codes) {
        require(codes.size() == new HashSet<>(codes).size(), what + " has a code twice");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("benchmark table " + table.code() + ": " + rule);
        }
    }
}
