package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.law.discretion.BenchmarkFile.Factor;
import org.lijian.law.discretion.BenchmarkFile.Mode;
import org.lijian.law.discretion.BenchmarkFile.Row;
import org.lijian.law.discretion.Findings.Finding;
import org.lijian.law.violation.Violation;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;

/** One benchmark table (裁量基准) of a jurisdiction: from what was found on its factors to an amount. */
final class BenchmarkTable implements Dated {
    private final BenchmarkFile file;
    private final BenchmarkFile.Table table;
    private final @Nullable BenchmarkFunction function;
    private final Set<String> factorCodes;

    BenchmarkTable(BenchmarkFile file, BenchmarkFile.Table table, @Nullable BenchmarkFunction function) {
        this.file = file;
        this.table = table;
        this.function = function;
        this.factorCodes = table.factors().stream().map(Factor::code).collect(Collectors.toUnmodifiableSet());
        new TableCheck(file.boundary(), table).requireSound();
    }

    String code() {
        return table.code();
    }

    String jurisdiction() {
        return file.jurisdiction();
    }

    Mode mode() {
        return table.mode();
    }

    List<Factor> factors() {
        return table.factors();
    }

    BenchmarkFile.Boundary boundary() {
        return file.boundary();
    }

    boolean unknownTakesLowest() {
        return table.unknownTakesLowest();
    }

    boolean verified() {
        return table.verified() == null ? file.verified() : table.verified();
    }

    @Nullable String note() {
        return table.note();
    }

    /** Whether it takes options of factors at all; a table without is nothing but the statutory range. */
    boolean isWholeRange() {
        return table.mode() == Mode.BAND && table.rows().isEmpty();
    }

    /** Whether an officer may set another amount than the ordinary one. */
    boolean leavesBand() {
        return table.mode() == Mode.BAND || table.mode() == Mode.MULTIPLE;
    }

    /** Whether its amounts are multiples of a base. */
    boolean needsBase() {
        return table.mode() == Mode.MULTIPLE;
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

    boolean knows(String factor) {
        return factorCodes.contains(factor);
    }

    Findings findings(FineCase fine) {
        return Findings.of(table.factors(), file.boundary(), fine);
    }

    /** Whether enough is known for an amount. */
    boolean isEnough(Findings findings) {
        return table.unknownTakesLowest()
                || table.rows().isEmpty()
                || row(findings).isPresent();
    }

    /**
     * The amount that the findings lead to inside the statutory range; the steps are added to {@code steps}.
     *
     * @throws Problem {@code factor-missing}, {@code adjustment-not-in-table}, {@code G11-amount-in-grade}
     */
    Priced price(Pricing asked, List<FactorStep> steps) {
        FineAdjustment adjustment = asked.adjustment();
        if (adjustment != null && !leavesBand()) {
            throw DiscretionRefusal.NO_ADJUSTMENT.with("table", code()).at("/adjustment");
        }
        return switch (table.mode()) {
            case WEIGHT -> new Priced(weighed(asked, steps), verified());
            case FUNCTION -> new Priced(calculated(asked, steps), verified());
            case FIXED, BAND, MULTIPLE -> fromBand(asked, steps);
        };
    }

    private Money weighed(Pricing asked, List<FactorStep> steps) {
        FineRange range = asked.range();
        Percentage sum = table.start() == null ? Percentage.ZERO : table.start();
        steps.add(step("起点", "—", "+" + sum, sum.toString()));
        for (Factor factor : table.factors()) {
            Finding found = asked.findings().on(factor).orElseGet(() -> lowest(factor));
            sum = sum.plus(found.option().weight());
            steps.add(step(factor.label(), found.label(), "+" + found.option().weight(), sum.toString()));
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

    private Finding lowest(Factor factor) {
        if (!table.unknownTakesLowest()) {
            throw missing(factor);
        }
        BenchmarkFile.Option lowest = factor.lowest();
        return new Finding(lowest, "未查明，取最低档：" + lowest.label());
    }

    private Money calculated(Pricing asked, List<FactorStep> steps) {
        for (Factor factor : table.factors()) {
            Finding found = asked.findings().on(factor).orElseThrow(() -> missing(factor));
            steps.add(step(factor.label(), found.label(), "—", found.option().code()));
        }
        BenchmarkFunction calculation = Objects.requireNonNull(function, "a table that needs one has it");
        Money amount = calculation.amount(asked.range(), asked.findings().codes());
        if (!asked.range().contains(amount)) {
            throw new IllegalStateException(calculation.name() + " left the statutory range: " + amount);
        }
        steps.add(step("计算方法", calculation.name(), asked.range().toString(), amount.toString()));
        return amount;
    }

    /** The amounts that the findings leave to each grade. */
    GradeBands bands(Pricing asked) {
        if (table.rows().isEmpty()) {
            return new GradeBands(asked.range(), table.oneSided());
        }
        Row row = row(asked.findings()).orElseThrow(() -> missing(firstMissing(asked.findings())));
        return new GradeBands(band(row, asked), null);
    }

    private FineRange band(Row row, Pricing asked) {
        return table.mode() == Mode.MULTIPLE ? row.multiples().of(asked.requireBase()) : row.band();
    }

    private Priced fromBand(Pricing asked, List<FactorStep> steps) {
        if (table.rows().isEmpty()) {
            FineRange range = asked.range();
            steps.add(step("法定幅度", "未区分情形", range.toString(), range.toString()));
            return new Priced(graded(new GradeBands(range, table.oneSided()), asked, steps), verified());
        }
        Row row = row(asked.findings()).orElseThrow(() -> missing(firstMissing(asked.findings())));
        FineRange band = band(row, asked);
        explain(row, band, asked.findings(), steps);
        boolean read = verified() && !row.isPlaceholder();
        Money amount = table.mode() == Mode.FIXED ? band.min() : graded(new GradeBands(band, null), asked, steps);
        return new Priced(amount, read);
    }

    private void explain(Row row, FineRange band, Findings findings, List<FactorStep> steps) {
        for (Factor factor : table.factors()) {
            findings.on(factor).ifPresent(found -> {
                String effect = row.when().containsKey(factor.code()) ? band.toString() : "不影响幅度";
                steps.add(step(factor.label(), found.label(), effect, band.toString()));
            });
        }
        if (table.factors().isEmpty()) {
            steps.add(step("裁量幅度", "未区分情形", band.toString(), band.toString()));
        }
        if (row.isPlaceholder()) {
            steps.add(step("待核实", Objects.requireNonNullElse(table.note(), "本档未核对"), "须人工核对", band.toString()));
        }
    }

    private Money graded(GradeBands bands, Pricing asked, List<FactorStep> steps) {
        FineAdjustment adjustment = asked.adjustment();
        if (adjustment == null) {
            Money ordinary = bands.ordinary();
            steps.add(step("裁量档次", FineGrade.ORDINARY.zh(), bands.ordinaryRule(), ordinary.toString()));
            return ordinary;
        }
        FineRange band = bands.require(adjustment.grade(), adjustment.amount());
        steps.add(step(
                "裁量档次",
                adjustment.grade().zh(),
                band + "；理由：" + adjustment.reasons(),
                adjustment.amount().toString()));
        return adjustment.amount();
    }

    private Optional<Row> row(Findings findings) {
        Map<String, String> codes = findings.codes();
        return table.rows().stream().filter(row -> row.fits(codes)).findFirst();
    }

    /** Every full set of options fits a row, so where none fits one is missing. */
    private Factor firstMissing(Findings findings) {
        return table.factors().stream()
                .filter(factor -> findings.on(factor).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Problem missing(Factor factor) {
        return DiscretionRefusal.FACTOR_MISSING
                .with("factor", factor.code(), "label", factor.label())
                .at(Findings.pointer("choices", factor.code()));
    }

    private FactorStep step(String factor, String option, String effect, String value) {
        return new FactorStep(factor, option, effect, value, citation());
    }

    /** Refuses, when it is read, a table whose amounts leave the statutory range of an act it is for. */
    void requireInside(Violation violation) {
        new TableCheck(file.boundary(), table).requireInside(violation);
    }

    /**
     * What a table is asked.
     *
     * @param range the statutory range
     * @param base what its multiples are multiples of
     */
    record Pricing(
            FineRange range,
            @Nullable Money base,
            Findings findings,
            @Nullable FineAdjustment adjustment) {
        Money requireBase() {
            if (base == null) {
                throw DiscretionRefusal.BASE_MISSING.with("violation", "—").at("/baseAmount");
            }
            return base;
        }
    }

    /** What a table answers, and whether all it rests on was read in its source. */
    record Priced(Money amount, boolean verified) {}
}
