package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * The end of a per-day penalty that leads to no decision.
 *
 * @param approvalId the paper on file
 * @param noticeId what the party is told, where it had been told before that it would be penalised
 */
record PerDayEnding(
        PenaltyId penaltyId,
        PerDayEndGround ground,
        String reasons,
        LocalDate endedOn,
        OfficerId endedBy,
        DocumentId approvalId,
        @Nullable DocumentId noticeId,
        @Nullable DeliveryId deliveryId) {}
