package org.lijian.law.similar;

import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** The amounts that are usual for similar cases (通常幅度), both ends included; a fine outside needs a reason of its own. */
public record UsualBand(Money from, Money to, LegalCitation citation, boolean verified) {
    public boolean contains(Money amount) {
        return !amount.isBelow(from) && !amount.isAbove(to);
    }
}
