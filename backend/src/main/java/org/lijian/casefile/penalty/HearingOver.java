package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/**
 * A hearing that was asked for is over.
 *
 * @param report what the chair proposes, or why there was no hearing
 */
public record HearingOver(
        PenaltyId penaltyId,
        HearingResult result,
        LocalDate on,
        @Nullable OfficerId chair,
        String report,
        OfficerId by) {}
