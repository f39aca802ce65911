package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/**
 * How the hearing of a penalty ended (听证).
 *
 * @param chair absent where none was held and nobody was to chair one
 * @param report what the chair proposes, or why there was no hearing
 */
record ConcludedHearing(
        PenaltyId penaltyId,
        HearingResult result,
        LocalDate overOn,
        @Nullable OfficerId chair,
        String report,
        OfficerId recordedBy) {
    boolean isHeld() {
        return result == HearingResult.HELD;
    }
}
