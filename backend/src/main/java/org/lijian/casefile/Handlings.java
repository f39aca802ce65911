package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.circumstance.Reduction;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the law makes of a way to deal with an act: how it is explained, and what it has to pass through. */
@Component
public class Handlings {
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
        Reduction reduction = null;
        if (!isPlainFine(handling)) {
            DispositionLaw.Judged judged = dispositions.judge(act, disposition, handling.grade());
            steps.addAll(judged.steps());
            reduction = judged.reduction();
        }
        Fines there = fines.in(act.jurisdiction());
        ChosenFine fine = handling.fine();
        if (fine != null) {
            steps.addAll(there.assess(
                            act.violation(), act.actedOn(), act.on(), fine, Set.copyOf(disposition.circumstances()))
                    .steps());
        }
        GateOutcome gates = there.gates(act.on(), act.organisation(), handling.amount(), disposition.confiscated());
        return new Judged(new Explanation(steps), reduction == null ? gates : discussed(gates, reduction));
    }

    /** Most are, and for them there is nothing to judge but the fine. */
    private static boolean isPlainFine(Handling handling) {
        FineGrade grade = handling.grade();
        return grade != null
                && grade != FineGrade.REDUCED
                && handling.disposition().equals(Disposition.FINE);
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
