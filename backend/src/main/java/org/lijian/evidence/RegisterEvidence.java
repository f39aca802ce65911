package org.lijian.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** Describes evidence before its bytes come; {@code sha256} is what the device computed when it took them. */
public record RegisterEvidence(
        @Nullable UUID id,
        @Nullable UUID subject,
        @Nullable EvidenceKind kind,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant takenAt,
        @Nullable TakenPlace takenPlace,
        @Nullable OfficerId takenBy,
        @Nullable String proves,
        @Nullable String originalCarrier,
        @Nullable Capture capture,
        @Nullable KindNotes notes) {}
