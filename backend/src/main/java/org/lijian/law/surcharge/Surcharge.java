package org.lijian.law.surcharge;

import java.util.List;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * What is owed on top of an overdue fine.
 *
 * @param days overdue days that count, suspended ones left out
 * @param capped whether the days alone would have come to more than the principal
 */
public record Surcharge(long days, Money surcharge, boolean capped, LegalCitation citation, List<SurchargeStep> steps) {
    public Surcharge {
        steps = List.copyOf(steps);
    }
}
