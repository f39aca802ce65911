package org.lijian.casefile;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** The proposer took back the request to file before the head decided on it (撤回立案申请). */
record FilingWithdrawal(CaseId caseId, String reason, LocalDate withdrawnOn, OfficerId withdrawnBy) {}
