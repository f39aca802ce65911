package org.lijian.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** How the criminal proceedings ended, by the paper of whoever ended them. */
record CriminalResult(
        ReferralOutcome outcome,
        LocalDate decidedOn,
        LocalDate receivedOn,
        String authority,
        String number,
        String summary,
        @Nullable Money fine) {}
