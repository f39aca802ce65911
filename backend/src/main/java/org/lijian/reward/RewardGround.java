package org.lijian.reward;

import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.lead.FirstReport;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/** What a reward rests on: the fine of a case as it stands, and the report by which the matter was known first. */
record RewardGround(CaseId caseId, PenaltyId penaltyId, RegionCode region, Money fine, FirstReport report) {}
