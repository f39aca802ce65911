package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** The confiscation of one decision, carried out (没收执行). */
record ExecutedConfiscation(
        PenaltyId penaltyId, LocalDate executedOn, String receipt, String handling, OfficerId recordedBy) {}
