package org.lijian.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * One item of evidence as others see it.
 *
 * @param subject the inspection, order, case or measure it was taken on
 * @param findings what the server found in the bytes, once they came
 * @param flags what does not fit together about it
 */
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
        @Nullable Capture capture,
        @Nullable KindNotes notes,
        @Nullable ContentFindings findings,
        List<EvidenceFlag> flags,
        OfficerId registeredBy,
        Instant registeredAt,
        @Nullable Instant storedAt,
        long version) {
    public EvidenceView {
        flags = List.copyOf(flags);
    }

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
                item.capture(),
                item.notes(),
                item.findings(),
                Doubts.about(item),
                item.registeredBy(),
                item.registeredAt(),
                item.storedAt(),
                item.version());
    }
}
