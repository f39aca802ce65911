package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * An amount that officers set.
 *
 * @param actedOn the day the act was committed or ended
 * @param decidedOn the day of the step, whose law applies where it is lighter
 * @param reasons why this amount, as the decision will say
 * @param choices the options found, where the table asks for them
 */
public record FineProposal(
        String violation,
        String jurisdiction,
        LocalDate actedOn,
        LocalDate decidedOn,
        Money amount,
        FineGrade grade,
        @Nullable String reasons,
        Map<String, String> choices) {
    public FineProposal {
        choices = Map.copyOf(choices);
    }
}
