package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * How a per-day penalty ended without a decision.
 *
 * @param approvalId the paper on file
 * @param noticeId what the party is told, where it had been told before that it would be penalised
 * @param version of the penalty
 */
public record PerDayEndingView(
        PenaltyId penaltyId,
        PerDayEndGround ground,
        String citation,
        String reasons,
        LocalDate endedOn,
        OfficerId endedBy,
        DocumentId approvalId,
        @Nullable DocumentId noticeId,
        @Nullable DeliveryId deliveryId,
        long version) {
    static PerDayEndingView of(PerDayEnding ending, long version) {
        return new PerDayEndingView(
                ending.penaltyId(),
                ending.ground(),
                ending.ground().citation(),
                ending.reasons(),
                ending.endedOn(),
                ending.endedBy(),
                ending.approvalId(),
                ending.noticeId(),
                ending.deliveryId(),
                version);
    }
}
