package org.lijian.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * One thing that was done in a referral, written once and never again.
 *
 * @param takenOn the day it was done
 * @param learntOn the day the bureau learnt of it, where that is another day that counts
 * @param outcome what was decided or answered, as the name of its constant
 * @param counterpart who was on the other side
 * @param number of the paper that shows it
 * @param amount the fine a criminal court imposed
 */
record ReferralStep(
        ReferralId referralId,
        int position,
        StepKind kind,
        LocalDate takenOn,
        @Nullable LocalDate learntOn,
        @Nullable String outcome,
        @Nullable String counterpart,
        @Nullable String number,
        @Nullable String text,
        @Nullable Money amount,
        @Nullable DocumentId documentId,
        OfficerId recordedBy,
        Instant recordedAt) {
    /** The day from which what follows is counted. */
    LocalDate lastDay() {
        return learntOn == null ? takenOn : learntOn;
    }
}
