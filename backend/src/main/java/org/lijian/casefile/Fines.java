package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineProposal;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the law makes of a fine in the province of this bureau: whether its amount may be, and what it has to pass through. */
@Component
public class Fines {
    private final FineAssessments assessments;
    private final Gates gates;
    private final String jurisdiction;

    /** @param jurisdiction whose discretion tables and thresholds apply, such as {@code SX} for Shanxi */
    public Fines(FineAssessments assessments, Gates gates, @Value("${lijian.jurisdiction:SX}") String jurisdiction) {
        this.assessments = assessments;
        this.gates = gates;
        this.jurisdiction = jurisdiction;
    }

    /**
     * The steps that explain {@code fine} for an act.
     *
     * @param on the day of the step; where its law is lighter than that of the act, it applies
     * @throws org.lijian.shared.Problem {@code G11-amount-in-range} and others of the discretion
     */
    public Explanation assess(String violation, LocalDate actedOn, LocalDate on, ChosenFine fine) {
        return assess(violation, actedOn, on, fine, Set.of());
    }

    /** The same for a fine that {@code circumstances} may reduce below the least of the law, or bring under another one. */
    public Explanation assess(
            String violation, LocalDate actedOn, LocalDate on, ChosenFine fine, Set<String> circumstances) {
        return new Explanation(assessments
                .assess(proposal(violation, actedOn, on, fine, circumstances))
                .steps());
    }

    /** What was found for {@code fine}: base and number, and each factor of the discretion table with its option, in words. */
    public List<String> found(
            String violation, LocalDate actedOn, LocalDate on, ChosenFine fine, Set<String> circumstances) {
        return assessments.found(proposal(violation, actedOn, on, fine, circumstances));
    }

    /** @throws org.lijian.shared.Problem {@code units-missing} where the law sets the fine for each vehicle or machine */
    void requireUnits(String violation, LocalDate actedOn, LocalDate on, ChosenFine fine, Set<String> circumstances) {
        assessments.requireUnits(proposal(violation, actedOn, on, fine, circumstances));
    }

    private FineProposal proposal(
            String violation, LocalDate actedOn, LocalDate on, ChosenFine fine, Set<String> circumstances) {
        return new FineProposal(
                violation,
                jurisdiction,
                actedOn,
                on,
                fine.amount(),
                fine.grade(),
                fine.reasons(),
                fine.choices().byFactor(),
                circumstances,
                fine.basis());
    }

    /** Whether the bureau leaves a fine of {@code amount} and a confiscation to its principal on the day {@code on}. */
    public boolean isForThePrincipal(LocalDate on, boolean organisation, Money amount, Money confiscated) {
        return gates.isForThePrincipal(on, jurisdiction, organisation, amount.plus(confiscated));
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    /** The same law for another province. */
    public Fines in(String other) {
        return other.equals(jurisdiction) ? this : new Fines(assessments, gates, other);
    }

    /** What a fine of {@code amount} and a confiscation have to pass through by the law of the day {@code on}. */
    public GateOutcome gates(LocalDate on, boolean organisation, Money amount, Money confiscated) {
        return gates.gates(on, jurisdiction, organisation, amount, confiscated);
    }
}
