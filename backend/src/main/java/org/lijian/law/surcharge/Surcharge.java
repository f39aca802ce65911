package org.lijian.law.surcharge;

import java.util.List;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * What is owed on top of an overdue fine.
 *
 * @param days overdue days that count, suspended ones left out; with instalments those of the one that is overdue longest
 * @param capped whether the days alone would have come to more than the principal; with instalments, for one of them
 * @param instalments what each instalment has grown by; none when the fine is due in one
 */
public record Surcharge(
        long days,
        Money surcharge,
        boolean capped,
        LegalCitation citation,
        boolean verified,
        List<Step> steps,
        List<InstalmentSurcharge> instalments) {
    public Surcharge {
        instalments = List.copyOf(instalments);
        steps = List.copyOf(steps);
    }
}
