package org.lijian.correction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.OfficerId;

/**
 * One recheck (复查) of one order. It is never changed; only the per-day penalty that follows from it is noted when the case it belongs to
 * has been filed.
 */
record Recheck(
        RecheckId id,
        CorrectionOrderId orderId,
        RecheckMode mode,
        LocalDate recheckedOn,
        RecheckResult result,
        String findings,
        OfficerId recordedBy,
        Instant recordedAt,
        @Nullable PenaltyId perDayPenaltyId) {}
