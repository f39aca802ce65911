package org.lijian.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** What the other authority has answered, when it decided and when the bureau learnt of it. */
record RecordAnswer(
        ReferralAnswer answer,
        LocalDate decidedOn,
        LocalDate receivedOn,
        String number,
        @Nullable String reasons,
        @Nullable String forwardTo) {
    /** Whom it was forwarded to; only an answer that says so names one. */
    String forwardedTo() {
        return Require.present(forwardTo, "/forwardTo");
    }
}
