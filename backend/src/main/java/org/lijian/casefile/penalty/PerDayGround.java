package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.perday.RecheckResult;

/** The order and the recheck that one per-day penalty counts between. */
record PerDayGround(
        PenaltyId penaltyId,
        UUID orderId,
        String orderNumber,
        LocalDate orderServedOn,
        UUID recheckId,
        LocalDate recheckedOn,
        RecheckResult result) {
    static PerDayGround of(PenaltyId penaltyId, OpenPerDayPenalty opened) {
        return new PerDayGround(
                penaltyId,
                opened.orderId(),
                opened.orderNumber(),
                opened.orderServedOn(),
                opened.recheckId(),
                opened.recheckedOn(),
                opened.result());
    }
}
