package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.law.discretion.BenchmarkFile.Factor;
import org.lijian.law.discretion.BenchmarkFile.Mode;
import org.lijian.law.discretion.BenchmarkFile.Option;
import org.lijian.law.discretion.BenchmarkFile.Row;
import org.lijian.law.violation.Violation;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/** One benchmark table (裁量基准) of a jurisdiction: from the options of its factors to an amount. */
final class BenchmarkTable implements Dated {
    private final BenchmarkFile file;
    private final BenchmarkFile.Table table;

    BenchmarkTable(BenchmarkFile file, BenchmarkFile.Table table) {
        this.file = file;
        this.table = table;
        requireSound();
    }

    String code() {
        return table.code();
    }

    Mode mode() {
        return table.mode();
    }

    List<Factor> factors() {
        return table.factors();
    }

    boolean unknownTakesLowest() {
        return table.unknownTakesLowest();
    }

    boolean verified() {
        return file.verified();
    }

    /** Whether an officer sets the amount without options of factors: the table is nothing but the statutory range. */
    boolean isWholeRange() {
        return table.mode() == Mode.BAND && table.rows().isEmpty();
    }

    @Override
    public LocalDate validFrom() {
        return file.validFrom();
    }

    @Override
    public @Nullable LocalDate validTo() {
        return file.validTo();
    }

    @Override
    public LegalCitation citation() {
        return file.citation();
    }

    /** The amount that {@code choices} lead to inside the range of {@code violation}; the steps are added to {@code steps}. */
    Money amount(
            Violation violation,
            Map<String, String> choices,
            @Nullable FineAdjustment adjustment,
            List<FactorStep> steps) {
        requireKnown(choices);
        FineRange range = new FineRange(violation.min(), violation.max());
        if (table.mode() == Mode.BAND) {
            return inBand(band(range, choices, steps), adjustment, steps);
        }
        if (adjustment != null) {
            throw DiscretionRefusal.NO_ADJUSTMENT.with("table", code()).at("/adjustment");
        }
        return table.mode() == Mode.WEIGHT
                ? weighed(range, choices, steps)
                : band(range, choices, steps).min();
    }

    private Money weighed(FineRange range, Map<String, String> choices, List<FactorStep> steps) {
        Percentage sum = table.start() == null ? Percentage.ZERO : table.start();
        steps.add(step("起点", "—", "+" + sum, sum.toString()));
        for (Factor factor : table.factors()) {
            Option option = chosen(factor, choices);
            sum = sum.plus(option.weight());
            String label = choices.containsKey(factor.code()) ? option.label() : "未查明，取最低档：" + option.label();
            steps.add(step(factor.label(), label, "+" + option.weight(), sum.toString()));
        }
        Percentage applied = sum.isAbove(Percentage.WHOLE) ? Percentage.WHOLE : sum;
        Money amount = range.max().share(applied);
        steps.add(step("合计", sum.toString(), applied + " × 法定最高额" + range.max(), amount.toString()));
        Money inside = amount.atLeast(range.min()).atMost(range.max());
        if (!inside.equals(amount)) {
            steps.add(step("法定幅度", range.toString(), "不得低于法定最低额", inside.toString()));
        }
        return inside;
    }

    private Option chosen(Factor factor, Map<String, String> choices) {
        String code = choices.get(factor.code());
        if (code != null) {
            return option(factor, code);
        }
        if (!table.unknownTakesLowest()) {
            throw missing(factor);
        }
        return factor.lowest();
    }

    private FineRange band(FineRange range, Map<String, String> choices, List<FactorStep> steps) {
        if (table.rows().isEmpty()) {
            steps.add(step("法定幅度", "未区分情形", range.toString(), range.toString()));
            return range;
        }
        Row row = row(choices).orElseThrow(() -> missing(firstMissing(choices)));
        FineRange band = new FineRange(row.min(), row.max());
        for (Factor factor : table.factors()) {
            String chosen = choices.get(factor.code());
            if (chosen != null) {
                String effect = row.when().containsKey(factor.code()) ? band.toString() : "不影响幅度";
                steps.add(step(factor.label(), option(factor, chosen).label(), effect, band.toString()));
            }
        }
        if (table.factors().isEmpty()) {
            steps.add(step("裁量幅度", "未区分情形", band.toString(), band.toString()));
        }
        return band;
    }

    private Money inBand(FineRange band, @Nullable FineAdjustment adjustment, List<FactorStep> steps) {
        if (adjustment == null) {
            steps.add(step(
                    "裁量档次", FineGrade.ORDINARY.zh(), "取幅度的平均值", band.average().toString()));
            return band.average();
        }
        requireInGrade(band, adjustment.grade(), adjustment.amount());
        steps.add(step(
                "裁量档次",
                adjustment.grade().zh(),
                band.of(adjustment.grade()) + "；理由：" + adjustment.reasons(),
                adjustment.amount().toString()));
        return adjustment.amount();
    }

    /** Refuses an amount that is not of its grade. */
    static FineRange requireInGrade(FineRange range, FineGrade grade, Money amount) {
        FineRange band = range.of(grade);
        if (!band.contains(amount)) {
            throw DiscretionRefusal.AMOUNT_IN_GRADE.with(
                    "amount", amount, "grade", grade.zh(), "min", band.min(), "max", band.max());
        }
        return band;
    }

    private void requireKnown(Map<String, String> choices) {
        choices.forEach((code, option) -> option(
                factor(code)
                        .orElseThrow(() -> DiscretionRefusal.FACTOR_UNKNOWN
                                .with("table", code(), "factor", code)
                                .at(pointer(code))),
                option));
    }

    private Optional<Factor> factor(String code) {
        return table.factors().stream()
                .filter(factor -> factor.code().equals(code))
                .findFirst();
    }

    private static Option option(Factor factor, String code) {
        return factor.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DiscretionRefusal.OPTION_UNKNOWN
                        .with("factor", factor.code(), "option", code)
                        .at(pointer(factor.code())));
    }

    private Optional<Row> row(Map<String, String> choices) {
        return table.rows().stream().filter(row -> row.fits(choices)).findFirst();
    }

    /** Every full set of options fits a row, so where none fits one is missing. */
    private Factor firstMissing(Map<String, String> choices) {
        return table.factors().stream()
                .filter(factor -> !choices.containsKey(factor.code()))
                .findFirst()
                .orElseThrow();
    }

    private static RuntimeException missing(Factor factor) {
        return DiscretionRefusal.FACTOR_MISSING
                .with("factor", factor.code(), "label", factor.label())
                .at(pointer(factor.code()));
    }

    private static String pointer(String code) {
        return "/choices/" + code.replace("~", "~0").replace("/", "~1");
    }

    private FactorStep step(String factor, String option, String effect, String value) {
        return new FactorStep(factor, option, effect, value, citation());
    }

    private void requireSound() {
        requireUnique("factors", table.factors().stream().map(Factor::code).toList());
        for (Factor factor : table.factors()) {
            requireUnique(
                    factor.code(), factor.options().stream().map(Option::code).toList());
            require(!factor.options().isEmpty(), factor.code() + " has no option");
            for (Option option : factor.options()) {
                boolean weighs = option.percent() != null;
                require(weighs == (table.mode() == Mode.WEIGHT), factor.code() + "/" + option.code() + " weight");
            }
        }
        require((table.start() != null) == (table.mode() == Mode.WEIGHT), "a start percentage belongs to weights");
        require(!table.unknownTakesLowest() || table.mode() == Mode.WEIGHT, "only a weight has a lowest option");
        require(table.mode() != Mode.WEIGHT || table.rows().isEmpty(), "weights have no rows");
        for (Row row : table.rows()) {
            require(table.mode() != Mode.FIXED || row.min().equals(row.max()), "a fixed amount is one amount");
            requireKnown(row.when());
        }
        if (!table.rows().isEmpty()) {
            combinations().forEach(this::requireOneRow);
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
        require(codes.size() == codes.stream().collect(Collectors.toSet()).size(), what + " has a code twice");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("benchmark table " + table.code() + ": " + rule);
        }
    }

    /** Refuses, when it is read, a table whose amounts leave the statutory range of an act it is for. */
    void requireInside(Violation violation) {
        FineRange range = new FineRange(violation.min(), violation.max());
        for (Row row : table.rows()) {
            require(range.contains(row.min()) && range.contains(row.max()), "leaves the range of " + violation.code());
        }
    }
}
