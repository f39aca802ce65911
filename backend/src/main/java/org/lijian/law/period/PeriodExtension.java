package org.lijian.law.period;

import org.lijian.shared.LegalCitation;
import org.lijian.shared.LegalPeriod;

/** One lengthening of a period, in the order in which they may be given: by how much, who approves it, and where that stands. */
public record PeriodExtension(
        int length, LegalPeriod.Unit unit, ExtensionApprover approver, LegalCitation citation, boolean verified) {
    public PeriodExtension {
        if (length < 1) {
            throw new IllegalArgumentException("an extension lengthens: " + length);
        }
    }

    /** As it is written: {@code 30日}. */
    String text() {
        return new LegalPeriod(length, unit, LegalPeriod.Direction.AFTER, LegalPeriod.LastDay.STANDS).text();
    }
}
