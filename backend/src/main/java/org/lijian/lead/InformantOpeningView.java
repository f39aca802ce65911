package org.lijian.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * An opening as both persons and the auditor see it; it names nobody who reported.
 *
 * @param openUntil until when the one who asked may read, once it is approved
 */
record InformantOpeningView(
        OpeningId id,
        LeadId leadId,
        RegionCode region,
        String reason,
        OfficerId requestedBy,
        Instant requestedAt,
        OpeningStatus status,
        @Nullable OfficerId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant openUntil,
        long version) {
    static InformantOpeningView of(InformantOpening opening) {
        return new InformantOpeningView(
                opening.id(),
                opening.leadId(),
                opening.region(),
                opening.reason(),
                opening.requestedBy(),
                opening.requestedAt(),
                opening.status(),
                opening.decidedBy(),
                opening.decidedAt(),
                opening.status() == OpeningStatus.APPROVED && opening.decidedAt() != null
                        ? opening.decidedAt().plus(InformantOpening.OPEN_FOR)
                        : null,
                opening.version());
    }
}
