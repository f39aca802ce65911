package org.lijian.law.referral;

import java.util.List;

/** {@code referral.yaml} as it is written. */
record ReferralFile(List<Papers> papers, List<SpecialTeam> team) {
    record Papers(ReferralKind kind, List<PapersList> versions) {}
}
