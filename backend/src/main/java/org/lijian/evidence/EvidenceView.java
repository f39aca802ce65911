package org.lijian.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One item of evidence as others see it; {@code subject} is the inspection or recheck it was taken at. */
public record EvidenceView(
        EvidenceId id,
        UUID subject,
        RegionCode region,
        EvidenceKind kind,
        EvidenceStatus status,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant takenAt,
        TakenPlace takenPlace,
        OfficerId takenBy,
        String proves,
        String originalCarrier,
        OfficerId registeredBy,
        Instant registeredAt,
        @Nullable Instant storedAt,
        long version) {
    static EvidenceView of(EvidenceItem item) {
        return new EvidenceView(
                item.id(),
                item.subjectId(),
                item.region(),
                item.kind(),
                item.status(),
                item.fileName(),
                item.mediaType(),
                item.size(),
                item.sha256(),
                item.takenAt(),
                new TakenPlace(item.takenLon(), item.takenLat(), item.takenText()),
                item.takenBy(),
                item.proves(),
                item.originalCarrier(),
                item.registeredBy(),
                item.registeredAt(),
                item.storedAt(),
                item.version());
    }
}
