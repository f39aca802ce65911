package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * One notice of a hearing (听证通知书) and the session it calls to.
 *
 * @param startsAt the hour, such as {@code 09:00}
 * @param closedGround why it is not public; absent for a public one
 * @param postponedOn the day it was put off; absent for the one that counts
 */
record HearingSession(
        UUID id,
        PenaltyId penaltyId,
        LocalDate scheduledOn,
        String startsAt,
        String place,
        OfficerId chair,
        @Nullable ClosedGround closedGround,
        LocalDate issuedOn,
        OfficerId issuedBy,
        DocumentId documentId,
        String number,
        DeliveryId deliveryId,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate postponedOn,
        @Nullable String postponedReason) {
    HearingSession servedOn(LocalDate on) {
        return with(on, postponedOn, postponedReason);
    }

    HearingSession postponed(LocalDate on, String reason) {
        return with(servedOn, on, reason);
    }

    private HearingSession with(@Nullable LocalDate served, @Nullable LocalDate postponed, @Nullable String reason) {
        return new HearingSession(
                id,
                penaltyId,
                scheduledOn,
                startsAt,
                place,
                chair,
                closedGround,
                issuedOn,
                issuedBy,
                documentId,
                number,
                deliveryId,
                served,
                postponed,
                reason);
    }
}
