package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/**
 * The announcement of a document that nothing else would serve (公告送达).
 *
 * @param medium where it was published
 * @param reason why nothing else serves
 * @param evidence what shows that it was published
 * @param endsOn the day on which it counts as served
 */
public record PublicNotice(
        DeliveryId deliveryId,
        LocalDate publishedOn,
        String medium,
        String reason,
        EvidenceId evidence,
        LocalDate endsOn,
        OfficerId by,
        Instant recordedAt) {}
