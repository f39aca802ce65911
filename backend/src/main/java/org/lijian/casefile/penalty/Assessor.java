package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import org.lijian.casefile.ExplainedStep;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.Fines;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.PerDayPenalty;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.violation.PerDayEligibility;
import org.lijian.law.violation.Violations;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** Asks the law what it makes of an amount: how it is explained, and what it has to pass through. */
@Component
class Assessor {
    private final Fines fines;
    private final PerDayPenalties perDayPenalties;
    private final Violations violations;

    Assessor(Fines fines, PerDayPenalties perDayPenalties, Violations violations) {
        this.fines = fines;
        this.perDayPenalties = perDayPenalties;
        this.violations = violations;
    }

    /** An ordinary fine: an amount somebody chose, inside the range and with reasons. */
    Assessment ordinary(PenaltyView penalty, Money amount, FineGrade grade, String reasons, LocalDate on) {
        Explanation explanation = fines.assess(penalty.violation(), penalty.actedOn(), on, amount, grade, reasons);
        GateOutcome gates = gates(penalty, amount, on);
        return new Assessment(
                amount,
                explanation,
                gates.hearing(),
                gates.collectiveDiscussion(),
                gates.legalReview(),
                Fines.explained(gates));
    }

    /** A per-day fine: nobody chooses its amount, it is the original fine times the days. */
    Assessment perDay(PenaltyView penalty, PenaltyView.PerDay ground, ServedDecision original, LocalDate on) {
        PerDayPenalty computed = count(ground, original);
        GateOutcome gates = gates(penalty, computed.total(), on);
        boolean unclear = violations.require(penalty.violation()).perDay() == PerDayEligibility.LEGAL_REVIEW;
        return new Assessment(
                computed.total(),
                explained(computed),
                gates.hearing(),
                gates.collectiveDiscussion(),
                gates.legalReview() || unclear,
                Fines.explained(gates));
    }

    PerDayPenalty count(PenaltyView.PerDay ground, ServedDecision original) {
        return perDayPenalties.calculate(
                original.amount(),
                List.of(new RecheckRound(ground.orderServedOn(), ground.recheckedOn(), ground.result())));
    }

    /** Whether an act and a party are of the kinds that per-day penalties are for. */
    boolean mayBePenalisedPerDay(String violation, PartyKind party) {
        return violations.require(violation).perDay() != PerDayEligibility.NO && party != PartyKind.PERSON;
    }

    private GateOutcome gates(PenaltyView penalty, Money amount, LocalDate on) {
        return fines.gates(on, penalty.partyKind().isOrganisation(), amount);
    }

    private static Explanation explained(PerDayPenalty computed) {
        return new Explanation(computed.steps().stream()
                .map(step -> new ExplainedStep(
                        step.fact(), step.rule(), step.value(), step.citation().text()))
                .toList());
    }
}
