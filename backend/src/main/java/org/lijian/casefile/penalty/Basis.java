package org.lijian.casefile.penalty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment rests on, so that it can be made again.
 *
 * @param reasons of the officer who set the amount, in words; absent where nobody sets it
 * @param rules the versions of the rules that were applied, and where they stand
 * @param calendar the working calendar of that day
 * @param law the fingerprint of the whole book of law
 */
public record Basis(AssessedFacts facts, @Nullable String reasons, List<String> rules, String calendar, String law) {
    public Basis {
        rules = List.copyOf(rules);
    }
}
