package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lijian.law.Pointing;
import org.lijian.law.discretion.LawChoice.Compared;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;

/** Finds the law and the table that apply to a fine; nothing is computed here but what the choice between two laws needs. */
record FineRules(Violations violations, BenchmarkTables tables, LawChoice laws) {
    /** @throws org.lijian.shared.Problem pointing at the member of the request that cannot be accepted */
    ApplicableLaw applicable(FineCase fine) {
        List<FactorStep> steps = new ArrayList<>();
        Violation act = Pointing.at("/violation", () -> ofTheAct(fine, steps));
        Candidate earlier = candidate(act, fine, fine.actDay());
        if (act.isInForce(fine.decidedOn())) {
            requireKnownFactors(fine, List.of(earlier));
            return new ApplicableLaw(earlier, List.of(), steps);
        }
        return lighter(earlier, fine, steps);
    }

    BenchmarkTable table(Violation violation, String jurisdiction, LocalDate on) {
        return tables.find(violation, jurisdiction, on)
                .orElseThrow(() -> DiscretionRefusal.TABLE_UNKNOWN.with(
                        "jurisdiction", jurisdiction, "violation", violation.code()));
    }

    private Candidate candidate(Violation violation, FineCase fine, LocalDate on) {
        BenchmarkTable table = Pointing.at("/jurisdiction", () -> table(violation, fine.jurisdiction(), on));
        return Candidate.of(violation, table, fine);
    }

    /** An act that went on until another law was in force is punished by that law: it ended under it. */
    private Violation ofTheAct(FineCase fine, List<FactorStep> steps) {
        LocalDate ended = fine.facts().endedOn();
        Violation named = violations.require(fine.violation());
        if (ended == null || named.isInForce(ended) || !named.isInForce(fine.actedOn())) {
            return violations.require(fine.violation(), fine.actDay());
        }
        Violation last = laws.successor(named, fine.facts().circumstances(), ended)
                .orElseThrow(() -> DiscretionRefusal.NOT_PUNISHABLE.with("violation", named.name(), "on", ended));
        steps.add(new FactorStep(
                "适用法律",
                "行为自" + fine.actedOn() + "持续至" + ended,
                "连续、继续的行为适用行为终了时的法律",
                last.lawVersion(),
                laws.citation(fine.decidedOn())));
        return last;
    }

    private ApplicableLaw lighter(Candidate earlier, FineCase fine, List<FactorStep> steps) {
        LegalCitation rule = laws.citation(fine.decidedOn());
        Optional<Violation> successor =
                laws.successor(earlier.violation(), fine.facts().circumstances(), fine.decidedOn());
        Candidate later = candidate(
                successor.orElseThrow(() -> DiscretionRefusal.NOT_PUNISHABLE
                        .with("violation", earlier.violation().name(), "on", fine.decidedOn())
                        .at("/decidedOn")),
                fine,
                fine.decidedOn());
        requireKnownFactors(fine, List.of(earlier, later));
        Compared old = earlier.compared();
        Compared now = later.compared();
        boolean lighter = LawChoice.isLighter(now, old, earlier.violation());
        Candidate applied = lighter ? later : earlier;
        steps.add(new FactorStep(
                "适用法律",
                lighter ? "决定时的法律" : "行为时的法律",
                "从旧兼从轻：行为时" + shown(earlier, old) + "；决定时" + shown(later, now) + (lighter ? "；新法较轻" : "；新法不较轻"),
                applied.violation().lawVersion(),
                rule));
        return new ApplicableLaw(applied, List.of(earlier.shown(old, !lighter), later.shown(now, lighter)), steps);
    }

    private static String shown(Candidate law, Compared fine) {
        String amount = fine.amount() == null ? "裁量数额未计算" : "裁量" + fine.amount() + "元";
        String range = fine.range() == null ? "幅度须有基数" : fine.range().toString();
        return "“" + law.violation().lawVersion() + "”" + range + "，" + amount;
    }

    /** A factor that none of the tables has is a mistake; one that only the other table has is not. */
    private static void requireKnownFactors(FineCase fine, List<Candidate> candidates) {
        requireKnown(fine.choices().keySet(), "choices", candidates);
        requireKnown(fine.facts().measurements().keySet(), "measurements", candidates);
        if (fine.facts().units() > 1
                && candidates.stream().noneMatch(one -> one.statutory().countsUnits())) {
            throw DiscretionRefusal.UNITS_NOT_COUNTED
                    .with("violation", candidates.get(0).violation().code())
                    .at("/units");
        }
        boolean baseUsed = candidates.stream().anyMatch(Candidate::needsBase);
        if (fine.facts().base() != null && !baseUsed) {
            throw DiscretionRefusal.BASE_NOT_NEEDED
                    .with("violation", candidates.get(0).violation().code())
                    .at("/baseAmount");
        }
    }

    private static void requireKnown(Set<String> factors, String member, List<Candidate> candidates) {
        SortedSet<String> unknown = new TreeSet<>(factors);
        candidates.forEach(one -> unknown.removeIf(one.table()::knows));
        if (!unknown.isEmpty()) {
            String factor = unknown.first();
            throw DiscretionRefusal.FACTOR_UNKNOWN
                    .with("table", candidates.get(0).table().code(), "factor", factor)
                    .at(Findings.pointer(member, factor));
        }
    }
}
