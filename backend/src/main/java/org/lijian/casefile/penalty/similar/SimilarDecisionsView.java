package org.lijian.casefile.penalty.similar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.similar.Spread;
import org.lijian.law.similar.UsualBand;

/**
 * The nearest past decisions and what is usual among them.
 *
 * @param violations the acts that count as the same: the one asked for, those it follows and those that follow it
 * @param least how many decisions it takes for anything to be usual
 * @param spread of the amounts of {@code decisions}; absent where there are none
 * @param usual absent where there are too few
 * @param decisions the nearest first
 */
public record SimilarDecisionsView(
        List<String> violations,
        LocalDate asOf,
        int least,
        @Nullable Spread spread,
        @Nullable UsualBand usual,
        List<SimilarDecision> decisions) {
    public SimilarDecisionsView {
        violations = List.copyOf(violations);
        decisions = List.copyOf(decisions);
    }
}
