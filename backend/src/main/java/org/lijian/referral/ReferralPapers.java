package org.lijian.referral;

import java.util.List;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/** Everything that lies in the folder of a referral. */
record ReferralPapers(
        List<OfficerId> team,
        List<ReferralPerson> persons,
        List<EvidenceId> evidence,
        List<ReferralPaper> papers,
        List<ReferralStep> steps) {}
