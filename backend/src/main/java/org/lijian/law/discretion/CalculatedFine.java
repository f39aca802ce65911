package org.lijian.law.discretion;

import java.util.List;
import org.lijian.law.gate.GateOutcome;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * A fine as its benchmark table computes it.
 *
 * @param range the statutory range, which it never leaves
 */
public record CalculatedFine(
        Money amount,
        FineRange range,
        String lawVersion,
        String table,
        boolean verified,
        GateOutcome gates,
        LegalCitation citation,
        List<FactorStep> steps) {
    public CalculatedFine {
        steps = List.copyOf(steps);
    }
}
