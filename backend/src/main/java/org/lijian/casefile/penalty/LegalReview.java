package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.shared.OfficerId;

/** One legal review (法制审核). */
record LegalReview(
        UUID id,
        PenaltyId penaltyId,
        ReviewOutcome outcome,
        String opinion,
        LocalDate reviewedOn,
        OfficerId reviewedBy) {}
