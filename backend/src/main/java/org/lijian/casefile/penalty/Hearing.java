package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** A hearing that was held (听证), with its report. */
record Hearing(
        PenaltyId penaltyId,
        LocalDate notifiedOn,
        LocalDate heldOn,
        OfficerId chair,
        String report,
        OfficerId recordedBy) {}
