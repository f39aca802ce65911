package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** The party does not want the hearing any more (撤回听证要求). */
record Withdrawal(PenaltyId penaltyId, LocalDate receivedOn, String reason, OfficerId recordedBy) {}
