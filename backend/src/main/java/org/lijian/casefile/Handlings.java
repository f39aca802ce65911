package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.circumstance.Reduction;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the law makes of a way to deal with an act: how it is explained, and what it has to pass through. */
@Component
public class Handlings {
    /** The law forbids two fines for one act; what is no one act is fined act by act. */
    private static final LegalCitation SEVERAL_ACTS = LegalCitation.of("《行政处罚法》（2021修订）第二十九条");

    private final DispositionLaw dispositions;
    private final Fines fines;

    @Autowired
    public Handlings(DispositionLaw dispositions, Fines fines) {
        this.dispositions = dispositions;
        this.fines = fines;
    }

    /** Asks another book, such as one with a draft; the acts name their province themselves. */
    public static Handlings by(LawBook book, Violations violations) {
        Gates gates = new Gates(book);
        return new Handlings(
                DispositionLaw.by(book), new Fines(new FineAssessments(book, violations, gates), gates, ""));
    }

    /** What came of it: {@code gates} with the reduction that has to be discussed among them. */
    public record Judged(Explanation explanation, GateOutcome gates) {}

    /** An act of this bureau's province. */
    public DispositionLaw.Act act(String violation, LocalDate actedOn, LocalDate on, boolean organisation) {
        return new DispositionLaw.Act(violation, fines.jurisdiction(), actedOn, on, organisation);
    }

    /** @throws org.lijian.shared.Problem of the disposition, {@code G11-amount-in-range} and others of the discretion */
    public Judged judge(DispositionLaw.Act act, Handling handling) {
        Disposition disposition = handling.disposition();
        List<Step> steps = new ArrayList<>();
        Reduction reduction = judge(act, disposition, handling.fine(), steps);
        for (int i = 0; i < handling.further().size(); i++) {
            ActHandling further = handling.further().get(i);
            Reduction another = ProposedActs.at(ProposedActs.pointer(i), () -> judge(act, further, disposition, steps));
            reduction = heavier(reduction, another);
        }
        if (!handling.further().isEmpty()) {
            steps.add(new Step(
                    handling.further().size() + 1 + "个违法行为",
                    "不同违法行为分别裁量，合并处罚",
                    "罚款合计" + handling.amount() + "元",
                    SEVERAL_ACTS));
        }
        GateOutcome gates = fines.in(act.jurisdiction())
                .gates(act.on(), act.organisation(), handling.amount(), disposition.confiscated());
        return new Judged(new Explanation(steps), reduction == null ? gates : discussed(gates, reduction));
    }

    /** A further act stands or falls by itself, but what is penalised goes before what is not. */
    private @Nullable Reduction judge(DispositionLaw.Act first, ActHandling act, Disposition own, List<Step> steps) {
        if (act.kind() == DispositionKind.PENALTY && !own.isPenalty()) {
            throw CaseRefusal.FIRST_ACT_NOT_PENALISED.with("violation", act.violation());
        }
        steps.add(new Step(dispositions.nameOf(act.violation()), "不同违法行为分别裁量", act.zh(), SEVERAL_ACTS));
        return judge(further(first, act), act.disposition(), act.fine(), steps);
    }

    private static DispositionLaw.Act further(DispositionLaw.Act first, ActHandling act) {
        return new DispositionLaw.Act(
                act.violation(), first.jurisdiction(), act.actedOn(), first.on(), first.organisation());
    }

    /**
     * Refuses a fine for each vehicle or machine without their number. Only what is proposed is held to it: where an older report is silent, it
     * means one.
     */
    void requireUnits(DispositionLaw.Act act, Handling handling) {
        requireUnits(act, handling.disposition(), handling.fine());
        for (int i = 0; i < handling.further().size(); i++) {
            ActHandling another = handling.further().get(i);
            ProposedActs.at(ProposedActs.pointer(i), () -> {
                requireUnits(further(act, another), another.disposition(), another.fine());
                return another;
            });
        }
    }

    private void requireUnits(DispositionLaw.Act act, Disposition disposition, @Nullable ChosenFine fine) {
        if (fine != null && disposition.isPenalty()) {
            fines.in(act.jurisdiction())
                    .requireUnits(
                            act.violation(), act.actedOn(), act.on(), fine, Set.copyOf(disposition.circumstances()));
        }
    }

    private @Nullable Reduction judge(
            DispositionLaw.Act act, Disposition disposition, @Nullable ChosenFine fine, List<Step> steps) {
        Reduction reduction = null;
        if (!isPlainFine(disposition, fine)) {
            DispositionLaw.Judged judged = dispositions.judge(act, disposition, fine == null ? null : fine.grade());
            steps.addAll(judged.steps());
            reduction = judged.reduction();
        }
        if (fine != null) {
            steps.addAll(fines.in(act.jurisdiction())
                    .assess(act.violation(), act.actedOn(), act.on(), fine, Set.copyOf(disposition.circumstances()))
                    .steps());
        }
        return reduction;
    }

    private static @Nullable Reduction heavier(@Nullable Reduction one, @Nullable Reduction other) {
        return one == null || (other != null && other.collectiveDiscussion()) ? other : one;
    }

    /** Most are, and for them there is nothing to judge but the fine. */
    private static boolean isPlainFine(Disposition disposition, @Nullable ChosenFine fine) {
        return fine != null && fine.grade() != FineGrade.REDUCED && disposition.equals(Disposition.FINE);
    }

    private static GateOutcome discussed(GateOutcome gates, Reduction reduction) {
        if (!reduction.collectiveDiscussion()) {
            return gates;
        }
        List<Step> steps = new ArrayList<>(gates.steps());
        steps.add(reduction.step("集体讨论：应当"));
        return new GateOutcome(gates.hearing(), true, gates.legalReview(), steps);
    }
}
