package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/**
 * A step the head wants before the decision (提请法制审核、集体讨论).
 *
 * @param heldBefore how many of these steps had been held by then; it takes one more
 */
record RequiredStep(
        UUID id,
        PenaltyId penaltyId,
        FurtherStep step,
        String reason,
        int heldBefore,
        LocalDate requiredOn,
        OfficerId requiredBy) {}
