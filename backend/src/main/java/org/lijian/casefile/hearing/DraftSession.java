package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;

/** A session that may be called but has no notice yet. */
record DraftSession(
        PenaltyId penaltyId,
        LocalDate scheduledOn,
        String startsAt,
        String place,
        OfficerId chair,
        @Nullable ClosedGround closedGround,
        LocalDate issuedOn,
        OfficerId issuedBy) {
    HearingSession issued(DocumentId document, String number, DeliveryId delivery) {
        return new HearingSession(
                Ids.next(),
                penaltyId,
                scheduledOn,
                startsAt,
                place,
                chair,
                closedGround,
                issuedOn,
                issuedBy,
                document,
                number,
                delivery,
                null,
                null,
                null);
    }
}
