package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** A notice that a new fact has overtaken (告知的撤回). */
record WithdrawnNotice(PenaltyId penaltyId, String newFact, LocalDate withdrawnOn, OfficerId withdrawnBy) {}
