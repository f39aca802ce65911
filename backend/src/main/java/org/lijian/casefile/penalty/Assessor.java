package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.ActTexts;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.Fines;
import org.lijian.casefile.Handling;
import org.lijian.casefile.Handlings;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.LawBook;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.PerDayPenalty;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.PerDayEligibility;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the law what it makes of an amount: how it is explained, and what it has to pass through. */
@Component
public class Assessor {
    private final LawBook book;
    private final Handlings handlings;
    private final Fines fines;
    private final PerDayPenalties perDayPenalties;
    private final Violations violations;
    private final StatutoryPeriods periods;

    @Autowired
    Assessor(
            LawBook book,
            Handlings handlings,
            Fines fines,
            PerDayPenalties perDayPenalties,
            Violations violations,
            StatutoryPeriods periods) {
        this.book = book;
        this.handlings = handlings;
        this.fines = fines;
        this.perDayPenalties = perDayPenalties;
        this.violations = violations;
        this.periods = periods;
    }

    /** Asks another book, such as one with a draft. */
    public static Assessor by(LawBook book) {
        Violations violations = new Violations(book);
        Gates gates = new Gates(book);
        StatutoryPeriods periods = new StatutoryPeriods(book);
        Fines fines = new Fines(new FineAssessments(book, violations, gates), gates, "");
        return new Assessor(
                book, Handlings.by(book, violations), fines, new PerDayPenalties(book, periods), violations, periods);
    }

    /** An ordinary penalty: what somebody chose, as the law lets it be and with reasons. */
    Assessment ordinary(PenaltyView penalty, Handling handling, LocalDate on) {
        return assess(AssessedFacts.ordinary(penalty, fines.jurisdiction(), on, handling), handling.reasons());
    }

    /** A per-day fine: nobody chooses its amount, it is the original fine times the days. */
    Assessment perDay(PenaltyView penalty, PenaltyView.PerDay ground, ServedDecision original, LocalDate on) {
        return assess(AssessedFacts.perDay(penalty, fines.jurisdiction(), on, original.amount(), round(ground)), null);
    }

    /** What the law makes of {@code facts}: of the same ones with the same book always the same. */
    public Assessment assess(AssessedFacts facts, @Nullable String reasons) {
        return facts.kind() == PenaltyKind.ORDINARY
                ? ordinary(facts, Objects.requireNonNull(reasons, "an ordinary fine has reasons"))
                : perDay(facts);
    }

    /** Whether what was notified is discussed collectively by the law of the day {@code on}. */
    boolean isDiscussed(PenaltyView penalty, LocalDate on) {
        PenaltyView.IssuedNotice notice = penalty.issuedNotice();
        return fines.gates(
                        on,
                        penalty.partyKind().isOrganisation(),
                        notice.amount(),
                        notice.disposition().confiscated())
                .collectiveDiscussion();
    }

    PerDayPenalty count(PenaltyView.PerDay ground, ServedDecision original) {
        return perDayPenalties.calculate(original.amount(), List.of(round(ground)));
    }

    /** Whether an act and a party are of the kinds that per-day penalties are for. */
    boolean mayBePenalisedPerDay(String violation, PartyKind party) {
        return violations.require(violation).perDay() != PerDayEligibility.NO && party != PartyKind.PERSON;
    }

    /** Reasons as a paper states them: with what was found on each factor of the discretion table. */
    String reasonsWithFindings(AssessedFacts facts, String reasons) {
        ActHandlings acts = ActHandlings.of(facts.acts());
        if (acts.isEmpty()) {
            ChosenFine fine = facts.handling(reasons).fine();
            return reasonsWithFindings(
                    facts,
                    facts.violation(),
                    facts.actedOn(),
                    fine,
                    facts.disposed().circumstances(),
                    reasons);
        }
        List<String> each = acts.each().stream()
                .map(act -> violations.require(act.violation()).name() + "，" + act.zh() + "："
                        + reasonsWithFindings(
                                facts, act.violation(), act.actedOn(), act.fine(), act.circumstances(), act.reasons()))
                .toList();
        Money total = acts.each().stream().map(ActHandling::fined).reduce(Money.ZERO, Money::plus);
        return ActTexts.numberedTexts(each) + "。不同违法行为分别裁量、合并处罚，罚款共计" + total + "元";
    }

    private String reasonsWithFindings(
            AssessedFacts facts,
            String violation,
            LocalDate actedOn,
            @Nullable ChosenFine fine,
            List<String> circumstances,
            String reasons) {
        List<String> found = fine == null
                ? List.of()
                : fines.in(facts.jurisdiction()).found(violation, actedOn, facts.on(), fine, Set.copyOf(circumstances));
        return found.isEmpty() ? reasons : reasons + "\n　　裁量因素：" + String.join("；", found) + "。";
    }

    private Assessment ordinary(AssessedFacts facts, String reasons) {
        Handling handling = facts.handling(reasons);
        Handlings.Judged judged = handlings.judge(
                new DispositionLaw.Act(
                        facts.violation(),
                        facts.jurisdiction(),
                        facts.actedOn(),
                        facts.on(),
                        facts.partyKind().isOrganisation()),
                handling);
        return assessed(facts, reasons, handling.amount(), judged, false);
    }

    private Assessment perDay(AssessedFacts facts) {
        PerDayPenalty computed = perDayPenalties.calculate(facts.dailyAmount(), List.of(facts.recheckRound()));
        boolean unclear = violations.require(facts.violation()).perDay() == PerDayEligibility.LEGAL_REVIEW;
        GateOutcome gates = fines.in(facts.jurisdiction())
                .gates(facts.on(), facts.partyKind().isOrganisation(), computed.total(), Money.ZERO);
        Handlings.Judged judged = new Handlings.Judged(new Explanation(computed.steps()), gates);
        return assessed(facts, null, computed.total(), judged, unclear);
    }

    private Assessment assessed(
            AssessedFacts facts, @Nullable String reasons, Money amount, Handlings.Judged judged, boolean unclear) {
        Explanation explanation = judged.explanation();
        GateOutcome outcome = judged.gates();
        Explanation gates = new Explanation(outcome.steps());
        return new Assessment(
                amount,
                explanation,
                outcome.hearing(),
                outcome.collectiveDiscussion(),
                outcome.legalReview() || unclear,
                gates,
                new Basis(
                        facts,
                        reasons,
                        rules(facts, explanation, gates),
                        periods.calendar().version(),
                        book.inForce().fingerprint()));
    }

    private List<String> rules(AssessedFacts facts, Explanation explanation, Explanation gates) {
        Stream<String> acts = facts.acts() == null
                ? Stream.of(facts.violation())
                : facts.acts().stream().map(ActHandling::violation);
        Stream<String> cited = Stream.concat(explanation.steps().stream(), gates.steps().stream())
                .map(step -> step.citation().text());
        return Stream.concat(acts.map(violations::require).map(Assessor::version), cited)
                .distinct()
                .toList();
    }

    private static String version(Violation violation) {
        return violation.code() + "@" + violation.validFrom() + " " + violation.lawVersion();
    }

    private static RecheckRound round(PenaltyView.PerDay ground) {
        return new RecheckRound(ground.orderServedOn(), ground.recheckedOn(), ground.result());
    }
}
