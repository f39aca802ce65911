package org.lijian.law.discretion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.circumstance.NoPenalty;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.OnTheSpot;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * A fine as its benchmark table computes it.
 *
 * @param violation the act in the law that applies
 * @param range the statutory range, which it leaves only by a rule that says so
 * @param onTheSpot whether it may be decided and taken on the spot, where the law of the day says
 * @param compared the law of the act and the law of the decision, where they differ
 * @param noPenalty whether it may be left out altogether, where circumstances were given
 */
public record CalculatedFine(
        String violation,
        Money amount,
        FineRange range,
        String lawVersion,
        String table,
        boolean verified,
        GateOutcome gates,
        @Nullable OnTheSpot onTheSpot,
        LegalCitation citation,
        List<ComparedLaw> compared,
        @Nullable NoPenalty noPenalty,
        List<FactorStep> steps) {
    public CalculatedFine {
        compared = List.copyOf(compared);
        steps = List.copyOf(steps);
    }
}
