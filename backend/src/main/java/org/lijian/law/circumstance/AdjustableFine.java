package org.lijian.law.circumstance;

import java.time.LocalDate;
import java.util.Set;
import org.lijian.shared.Money;

/**
 * An amount that rules may be applied to.
 *
 * @param min the least fine of the law
 * @param max the largest fine of the law
 * @param jurisdiction whose rules
 * @param on the day whose rules
 */
public record AdjustableFine(
        Money amount, Money min, Money max, Set<String> circumstances, String jurisdiction, LocalDate on) {
    public AdjustableFine {
        circumstances = Set.copyOf(circumstances);
    }
}
