package org.lijian.law.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.discretion.BenchmarkTable.Priced;
import org.lijian.law.discretion.BenchmarkTable.Pricing;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** A law that may apply to an act: how it punishes it, with which table, and what was found on the factors of that table. */
record Candidate(StatutoryFine statutory, BenchmarkTable table, Findings findings) {
    static Candidate of(Violation violation, BenchmarkTable table, FineCase fine) {
        return new Candidate(StatutoryFine.of(violation, fine.facts()), table, table.findings(fine));
    }

    Violation violation() {
        return statutory.violation();
    }

    /** Whether the law or the table reckons it from a base. */
    boolean needsBase() {
        return statutory.needsBase() || table.needsBase();
    }

    /** What the base is, as papers say it. */
    String baseName() {
        return violation().fine() instanceof Fine.Multiple multiple
                ? multiple.base().zh()
                : "基数";
    }

    /** Where the base is named. */
    LegalCitation baseCitation() {
        return statutory.needsBase() ? violation().penaltyCitation() : table.citation();
    }

    /** @throws org.lijian.shared.Problem {@code base-amount-missing} */
    FineRange range() {
        return statutory.range();
    }

    Priced price(@Nullable FineAdjustment adjustment, List<FactorStep> steps) {
        return table.price(new Pricing(range(), statutory.base(), findings, adjustment), steps);
    }

    /** What is known of its fine without an officer's adjustment. */
    LawChoice.Compared compared() {
        if (!statutory.isKnown()) {
            return new LawChoice.Compared(null, null);
        }
        Money amount = table.isEnough(findings) ? price(null, new ArrayList<>()).amount() : null;
        return new LawChoice.Compared(range(), amount);
    }

    ComparedLaw shown(LawChoice.Compared known, boolean applied) {
        return new ComparedLaw(
                violation().code(), violation().lawVersion(), table.code(), known.range(), known.amount(), applied);
    }

    /**
     * The amounts that a grade leaves, which {@code amount} is one of.
     *
     * @throws org.lijian.shared.Problem {@code benchmark-needs-choices}, {@code G11-amount-in-grade} or {@code G11-amount-of-benchmark}
     */
    FineRange gradeBand(FineGrade grade, Money amount) {
        if (!table.isWholeRange()
                && findings.codes().isEmpty()
                && !table.factors().isEmpty()) {
            String factors = table.factors().stream()
                    .map(factor -> factor.code() + "（" + factor.label() + "）")
                    .collect(Collectors.joining("、"));
            throw DiscretionRefusal.CHOICES_NEEDED
                    .with("table", table.code(), "factors", factors)
                    .at("/choices");
        }
        if (table.leavesBand()) {
            return table.bands(new Pricing(range(), statutory.base(), findings, null))
                    .require(grade, amount);
        }
        Money computed = price(null, new ArrayList<>()).amount();
        if (!computed.equals(amount)) {
            throw DiscretionRefusal.AMOUNT_OF_BENCHMARK.with(
                    "amount", amount, "computed", computed, "table", table.code());
        }
        return new FineRange(computed, computed);
    }

    /** Each factor and what was found on it, in the order of the table. */
    List<String> found() {
        return table.factors().stream()
                .flatMap(factor -> findings.on(factor).map(found -> factor.label() + "：" + found.label()).stream())
                .toList();
    }

    /** How the amounts of the grades come about. */
    String gradeRule() {
        if (!table.leavesBand()) {
            return "按裁量基准计算，不另行调整";
        }
        GradeBands bands = table.bands(new Pricing(range(), statutory.base(), findings, null));
        return "一般" + bands.ordinaryRule() + bands.ordinary() + "元，从轻低于该数额，从重不低于该数额";
    }

    boolean verified() {
        return violation().verified() && table.verified();
    }
}
