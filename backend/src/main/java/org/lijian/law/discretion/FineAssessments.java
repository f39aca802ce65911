package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.Pointing;
import org.lijian.law.Step;
import org.lijian.law.circumstance.AdjustableFine;
import org.lijian.law.circumstance.AdjustedFine;
import org.lijian.law.circumstance.AdjustmentStep;
import org.lijian.law.circumstance.Adjustments;
import org.lijian.law.circumstance.Circumstances;
import org.lijian.law.circumstance.NoPenalty;
import org.lijian.law.circumstance.Reduction;
import org.lijian.law.discretion.BenchmarkTable.Priced;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The amount of a fine: computed from a benchmark table, or set by officers and held against it; never outside the statutory range unless a
 * rule that is cited says so.
 */
@Service
public class FineAssessments {
    private static final LegalCitation REASONS = new LegalCitation("《行政处罚法》（2021修订）第三十四条、第五十九条");

    private final Violations violations;
    private final Gates gates;
    private final Circumstances circumstances;
    private final Adjustments adjustments;
    private final Chapter<BenchmarkTables> tables;
    private final Chapter<LawChoice> laws;

    @Autowired
    FineAssessments(LawBook book, Violations violations, Gates gates, ObjectProvider<BenchmarkFunction> functions) {
        this(book, violations, gates, functions.orderedStream().toList());
    }

    public FineAssessments(LawBook book, Violations violations, Gates gates) {
        this(book, violations, gates, List.of());
    }

    /** @param functions the calculations that tables may name */
    public FineAssessments(LawBook book, Violations violations, Gates gates, List<BenchmarkFunction> functions) {
        List<BenchmarkFunction> registered = List.copyOf(functions);
        this.violations = violations;
        this.gates = gates;
        this.circumstances = new Circumstances(book);
        this.adjustments = new Adjustments(book);
        this.tables = book.chapter(edition -> BenchmarkTables.index(edition, registered));
        this.laws = book.chapter(LawChoice::index);
    }

    /** As {@link #assess(FineProposal)}, for a step of the day of the act. */
    public FineAssessment assess(
            String violationCode,
            String jurisdiction,
            LocalDate actedOn,
            Money amount,
            FineGrade grade,
            @Nullable String reasons) {
        return assess(new FineProposal(
                violationCode, jurisdiction, actedOn, actedOn, amount, grade, reasons, Map.of(), Set.of()));
    }

    /**
     * Holds an amount that officers set against the law and the benchmark of the day of the act, or against the law of the day of the step
     * where that is lighter.
     *
     * @throws org.lijian.shared.Problem {@code G11-amount-in-range}, {@code G11-reasons-given}, {@code G11-amount-in-grade},
     *     {@code adjustment-without-ground} and others
     */
    public FineAssessment assess(FineProposal proposal) {
        ApplicableLaw law = lawOf(proposal);
        Candidate candidate = law.candidate();
        Violation violation = candidate.violation();
        boolean reduced = proposal.grade() == FineGrade.REDUCED;
        FineRange range = reduced ? candidate.range() : requireInRange(candidate, proposal.amount());
        String reasons = proposal.reasons();
        if (reasons == null || reasons.isBlank()) {
            throw DiscretionRefusal.REASONS_MISSING.with();
        }
        FineRange gradeBand =
                reduced ? requireReducible(proposal, range) : candidate.gradeBand(proposal.grade(), proposal.amount());
        List<Step> steps = new ArrayList<>();
        law.steps()
                .forEach(chosen -> steps.add(new Step(
                        chosen.factor() + "：" + chosen.option(), chosen.effect(), chosen.value(), chosen.citation())));
        if (violation.fine() instanceof Fine.NoneFirst) {
            steps.add(new Step(violation.name(), "先责令改正，拒不改正的方可罚款", "拒不改正", violation.penaltyCitation()));
        }
        steps.addAll(basisOf(proposal, candidate));
        steps.add(new Step(violation.name(), "法定幅度", range.toString(), violation.penaltyCitation()));
        steps.add(
                reduced
                        ? reductionOf(proposal).step(gradeBand.toString())
                        : new Step(
                                "裁量档次：" + proposal.grade().zh(),
                                candidate.gradeRule(),
                                gradeBand.toString(),
                                candidate.table().citation()));
        steps.add(new Step("理由：" + reasons.strip(), "裁量应当说明理由", proposal.amount() + "元", REASONS));
        return new FineAssessment(
                proposal.amount(),
                range,
                proposal.grade(),
                gradeBand,
                violation.lawVersion(),
                candidate.table().code(),
                candidate.verified(),
                violation.penaltyCitation(),
                steps);
    }

    /** The amounts a reduction leaves, which the proposed one is among: below the least of the law, as far as the place allows. */
    private FineRange requireReducible(FineProposal proposal, FineRange range) {
        Money lowest = reductionOf(proposal).lowest(range.min());
        Money amount = proposal.amount();
        if (amount.isZero() || !amount.isBelow(range.min()) || amount.isBelow(lowest)) {
            throw DiscretionRefusal.AMOUNT_IN_GRADE.with(
                    "amount", amount, "grade", FineGrade.REDUCED.zh(), "min", lowest, "max", range.min());
        }
        return new FineRange(lowest, range.min());
    }

    private Reduction reductionOf(FineProposal proposal) {
        return adjustments.reduction(proposal.circumstances(), proposal.jurisdiction(), proposal.decidedOn());
    }

    /** What was found for the amount that officers set: base and number, then each factor of the table that applies, as the table words it. */
    public List<String> found(FineProposal proposal) {
        Candidate candidate = lawOf(proposal).candidate();
        return Stream.concat(
                        basisOf(proposal, candidate).stream().map(step -> step.fact() + "：" + step.value()),
                        candidate.found().stream())
                .toList();
    }

    /**
     * Refuses a fine that the law sets for each vehicle or machine where nobody says for how many.
     *
     * @throws org.lijian.shared.Problem {@code units-missing}
     */
    public void requireUnits(FineProposal proposal) {
        Candidate candidate = lawOf(proposal).candidate();
        if (candidate.statutory().countsUnits() && proposal.basis().units() == null) {
            throw DiscretionRefusal.UNITS_MISSING
                    .with(
                            "violation",
                            candidate.violation().name(),
                            "law",
                            candidate.violation().penaltyCitation())
                    .at("/units");
        }
    }

    /** The base and the number, as far as the law that applies asks for them. */
    private static List<Step> basisOf(FineProposal proposal, Candidate candidate) {
        Money base = proposal.basis().baseAmount();
        Integer units = proposal.basis().units();
        List<Step> steps = new ArrayList<>();
        if (base != null && candidate.needsBase()) {
            steps.add(new Step(candidate.baseName(), "倍数的基数", base + "元", candidate.baseCitation()));
        }
        if (units != null && candidate.statutory().countsUnits()) {
            steps.add(new Step(
                    "数量", "按每辆（台、次）处罚", units.toString(), candidate.violation().penaltyCitation()));
        }
        return steps;
    }

    private ApplicableLaw lawOf(FineProposal proposal) {
        LegalDates.possible(proposal.actedOn());
        LegalDates.possible(proposal.decidedOn());
        LocalDate step = proposal.decidedOn().isBefore(proposal.actedOn()) ? proposal.actedOn() : proposal.decidedOn();
        return rules().applicable(new FineCase(
                proposal.violation(),
                proposal.jurisdiction(),
                proposal.actedOn(),
                step,
                PartyType.ORGANISATION,
                proposal.choices(),
                null,
                new FineFacts(
                        null,
                        proposal.basis().baseAmount(),
                        proposal.basis().counted(),
                        Map.of(),
                        null,
                        proposal.circumstances(),
                        List.of())));
    }

    private static FineRange requireInRange(Candidate candidate, Money amount) {
        FineRange range = candidate.range();
        if (!range.contains(amount)) {
            throw DiscretionRefusal.AMOUNT_IN_RANGE.with(
                    "amount", amount,
                    "violation", candidate.violation().name(),
                    "min", range.min(),
                    "max", range.max(),
                    "law", candidate.violation().penaltyCitation());
        }
        return range;
    }

    /**
     * Computes the fine that a benchmark table gives.
     *
     * @throws org.lijian.shared.Problem pointing at the member of the request that cannot be accepted
     */
    public CalculatedFine calculate(FineCase fine) {
        FineDates.requirePossible(fine);
        boolean organisation = fine.partyType() == PartyType.ORGANISATION;
        circumstances.requirePossible(fine.facts().circumstances(), organisation);
        ApplicableLaw law = rules().applicable(fine);
        Candidate candidate = law.candidate();
        FineRange range = Pointing.at("/violation", candidate::range);
        List<FactorStep> steps = new ArrayList<>(law.steps());
        if (candidate.violation().fine() instanceof Fine.NoneFirst) {
            steps.add(new FactorStep(
                    "罚款前提",
                    candidate.violation().name(),
                    "先责令改正，拒不改正的方可罚款",
                    "拒不改正",
                    candidate.violation().penaltyCitation()));
        }
        Priced priced = Pointing.at("/adjustment", () -> candidate.price(fine.adjustment(), steps));
        AdjustedFine adjusted = adjusted(fine, candidate, priced, steps);
        GateOutcome outcome = Pointing.at(
                "/decidedOn",
                () -> gates.gates(fine.decidedOn(), fine.jurisdiction(), organisation, adjusted.amount()));
        return new CalculatedFine(
                candidate.violation().code(),
                adjusted.amount(),
                range,
                candidate.violation().lawVersion(),
                candidate.table().code(),
                priced.verified() && candidate.violation().verified() && adjusted.verified(),
                outcome.discussing(adjusted.collectiveDiscussion()),
                gates.onTheSpot(fine.decidedOn(), fine.jurisdiction(), organisation, adjusted.amount())
                        .orElse(null),
                new LegalCitation(candidate.violation().penaltyCitation() + "；"
                        + candidate.table().citation()),
                law.compared(),
                fine.facts().circumstances().isEmpty() ? null : noPenalty(fine, candidate.violation()),
                steps);
    }

    /** The benchmark's amount after the rules an officer applies to it. */
    private AdjustedFine adjusted(FineCase fine, Candidate candidate, Priced priced, List<FactorStep> steps) {
        FineFacts facts = fine.facts();
        circumstances.grounds(facts.circumstances(), fine.decidedOn()).forEach(step -> steps.add(shown(step)));
        AdjustedFine adjusted = adjustments.apply(
                facts.adjustments(),
                new AdjustableFine(
                        priced.amount(),
                        candidate.range().min(),
                        candidate.range().max(),
                        facts.circumstances(),
                        fine.jurisdiction(),
                        fine.decidedOn()));
        adjusted.steps().forEach(step -> steps.add(shown(step)));
        return adjusted;
    }

    private static FactorStep shown(AdjustmentStep step) {
        return new FactorStep(step.what(), step.fact(), step.effect(), step.value(), step.citation());
    }

    /**
     * Whether a penalty may be left out for the circumstances of an act.
     *
     * @throws org.lijian.shared.Problem pointing at the member of the request that cannot be accepted
     */
    public NoPenalty noPenalty(FineCase fine) {
        FineDates.requirePossible(fine);
        circumstances.requirePossible(fine.facts().circumstances(), fine.partyType() == PartyType.ORGANISATION);
        Violation violation = Pointing.at("/violation", () -> violations.require(fine.violation(), fine.actDay()));
        return noPenalty(fine, violation);
    }

    private NoPenalty noPenalty(FineCase fine, Violation violation) {
        return circumstances.noPenalty(
                violation.code(),
                fine.jurisdiction(),
                fine.actDay(),
                fine.facts().circumstances(),
                fine.facts().measuredValues());
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
        return BenchmarkTableView.of(
                table, violation, jurisdiction, circumstances.all(), adjustments.in(jurisdiction, asOf));
    }

    private FineRules rules() {
        return new FineRules(violations, tables.get(), laws.get());
    }

    private static RuntimeException notFound(String violation, String jurisdiction) {
        return DiscretionRefusal.TABLE_NOT_FOUND.with("jurisdiction", jurisdiction, "violation", violation);
    }
}
