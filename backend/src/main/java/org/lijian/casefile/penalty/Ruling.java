package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * What the head decides.
 *
 * @param deviationReason why the amount leaves what is usual for similar cases, where the head says so
 */
record Ruling(
        Money amount,
        LocalDate decidedOn,
        String reasons,
        @Nullable String deviationReason,
        OfficerId by) {
    /** The same for what all acts come to. */
    Ruling over(Money total) {
        return new Ruling(total, decidedOn, reasons, deviationReason, by);
    }
}
