package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * An amount that officers set.
 *
 * @param actedOn the day the act was committed or ended
 * @param decidedOn the day of the step, whose law applies where it is lighter
 * @param reasons why this amount, as the decision will say
 * @param choices the options found, where the table asks for them
 * @param circumstances what was found that may reduce the fine below the least of the law, or that another law names
 * @param basis the base and the number, where the law sets the fine by them
 */
public record FineProposal(
        String violation,
        String jurisdiction,
        LocalDate actedOn,
        LocalDate decidedOn,
        Money amount,
        FineGrade grade,
        @Nullable String reasons,
        Map<String, String> choices,
        Set<String> circumstances,
        FineBasis basis) {
    public FineProposal {
        choices = Map.copyOf(choices);
        circumstances = Set.copyOf(circumstances);
    }

    public FineProposal(
            String violation,
            String jurisdiction,
            LocalDate actedOn,
            LocalDate decidedOn,
            Money amount,
            FineGrade grade,
            @Nullable String reasons,
            Map<String, String> choices,
            Set<String> circumstances) {
        this(
                violation,
                jurisdiction,
                actedOn,
                decidedOn,
                amount,
                grade,
                reasons,
                choices,
                circumstances,
                FineBasis.NONE);
    }
}
