package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.Pointing;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.springframework.stereotype.Service;

/** The amount of a fine: computed from a benchmark table, or set by officers and held against it; never outside the statutory range. */
@Service
public class FineAssessments {
    private static final LegalCitation LAW_OF_THE_ACT = new LegalCitation("《行政处罚法》（2021修订）第三十七条");
    private static final LegalCitation REASONS = new LegalCitation("《行政处罚法》（2021修订）第三十四条、第五十九条");

    private final Violations violations;
    private final Gates gates;
    private final Chapter<BenchmarkTables> tables;

    public FineAssessments(LawBook book, Violations violations, Gates gates) {
        this.violations = violations;
        this.gates = gates;
        this.tables = book.chapter(BenchmarkTables::new);
    }

    /**
     * Holds an amount that officers set against the law and the benchmark of the day of the act.
     *
     * @param jurisdiction whose benchmark applies, such as {@code SX}
     * @param reasons why this amount, as the decision will say
     * @throws org.lijian.shared.Problem {@code G11-amount-in-range}, {@code G11-reasons-given}, {@code G11-amount-in-grade} and others
     */
    public FineAssessment assess(
            String violationCode,
            String jurisdiction,
            LocalDate actedOn,
            Money amount,
            FineGrade grade,
            @Nullable String reasons) {
        Violation violation = violations.require(violationCode, LegalDates.possible(actedOn));
        FineRange range = new FineRange(violation.min(), violation.max());
        if (!range.contains(amount)) {
            throw DiscretionRefusal.AMOUNT_IN_RANGE.with(
                    "amount", amount,
                    "violation", violation.name(),
                    "min", range.min(),
                    "max", range.max(),
                    "law", violation.penaltyCitation());
        }
        if (reasons == null || reasons.isBlank()) {
            throw DiscretionRefusal.REASONS_MISSING.with();
        }
        BenchmarkTable table = table(violation, jurisdiction, actedOn);
        if (!table.isWholeRange()) {
            throw DiscretionRefusal.CHOICES_NEEDED.with("table", table.code());
        }
        FineRange gradeBand = BenchmarkTable.requireInGrade(range, grade, amount);
        return new FineAssessment(
                amount,
                range,
                grade,
                gradeBand,
                violation.lawVersion(),
                table.code(),
                table.verified() && violation.verified(),
                violation.penaltyCitation(),
                List.of(
                        new FineStep(violation.name(), "法定幅度", range.toString(), violation.penaltyCitation()),
                        new FineStep(
                                "裁量档次：" + grade.zh(),
                                "一般取平均值" + range.average() + "元，从轻低于平均值，从重不低于平均值",
                                gradeBand.toString(),
                                table.citation()),
                        new FineStep("理由：" + reasons.strip(), "裁量应当说明理由", amount + "元", REASONS)));
    }

    /**
     * Computes the fine that a benchmark table gives.
     *
     * @throws org.lijian.shared.Problem pointing at the member of the request that cannot be accepted
     */
    public CalculatedFine calculate(FineCase fine) {
        LegalDates.possible(fine.actedOn(), "/actedOn");
        LegalDates.possible(fine.decidedOn(), "/decidedOn");
        if (fine.decidedOn().isBefore(fine.actedOn())) {
            throw DiscretionRefusal.DECIDED_BEFORE_ACT
                    .with("decided", fine.decidedOn(), "acted", fine.actedOn())
                    .at("/decidedOn");
        }
        Violation violation = Pointing.at("/violation", () -> violations.require(fine.violation(), fine.actedOn()));
        BenchmarkTable table =
                Pointing.at("/jurisdiction", () -> table(violation, fine.jurisdiction(), fine.actedOn()));

        List<FactorStep> steps = new ArrayList<>(lawOfTheAct(violation, fine.decidedOn()));
        Money amount =
                Pointing.at("/adjustment", () -> table.amount(violation, fine.choices(), fine.adjustment(), steps));
        GateOutcome outcome = Pointing.at(
                "/decidedOn",
                () -> gates.gates(
                        fine.decidedOn(), fine.jurisdiction(), fine.partyType() == PartyType.ORGANISATION, amount));
        return new CalculatedFine(
                amount,
                new FineRange(violation.min(), violation.max()),
                violation.lawVersion(),
                table.code(),
                table.verified() && violation.verified(),
                outcome,
                new LegalCitation(violation.penaltyCitation() + "；" + table.citation()),
                steps);
    }

    /**
     * The table for an act, with the codes that {@link FineCase#choices()} takes.
     *
     * @throws org.lijian.shared.Problem {@code violation-unknown}, {@code benchmark-not-found} or {@code benchmark-not-in-force}
     */
    public BenchmarkTableView benchmarkTable(String violationCode, String jurisdiction, LocalDate asOf) {
        Violation violation = violations.find(violationCode).orElseThrow(() -> notFound(violationCode, jurisdiction));
        LegalDates.possible(asOf, "asOf");
        BenchmarkTable table = tables.get()
                .find(violation, jurisdiction, asOf)
                .orElseThrow(() -> notFound(violationCode, jurisdiction));
        return BenchmarkTableView.of(table, violation, jurisdiction);
    }

    private BenchmarkTable table(Violation violation, String jurisdiction, LocalDate on) {
        return tables.get()
                .find(violation, jurisdiction, on)
                .orElseThrow(() -> DiscretionRefusal.TABLE_UNKNOWN.with(
                        "jurisdiction", jurisdiction, "violation", violation.code()));
    }

    private static RuntimeException notFound(String violation, String jurisdiction) {
        return DiscretionRefusal.TABLE_NOT_FOUND.with("jurisdiction", jurisdiction, "violation", violation);
    }

    /** The law of the act goes on applying after its repeal, unless the new one is lighter. */
    private static List<FactorStep> lawOfTheAct(Violation violation, LocalDate decidedOn) {
        if (violation.isInForce(decidedOn)) {
            return List.of();
        }
        return List.of(new FactorStep("适用法律", "行为时的法律", "从旧兼从轻，须核对新法是否处罚较轻", violation.lawVersion(), LAW_OF_THE_ACT));
    }
}
