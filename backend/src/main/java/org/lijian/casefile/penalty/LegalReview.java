package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.shared.OfficerId;

/**
 * One legal review (法制审核).
 *
 * @param hearingConsidered whether the hearing had been held; a later one is reviewed anew
 */
record LegalReview(
        UUID id,
        PenaltyId penaltyId,
        ReviewOutcome outcome,
        String opinion,
        LocalDate reviewedOn,
        boolean hearingConsidered,
        OfficerId reviewedBy) {}
