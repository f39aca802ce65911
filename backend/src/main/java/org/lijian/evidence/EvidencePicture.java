package org.lijian.evidence;

import java.time.Instant;
import java.util.UUID;

/** A stored picture: enough to fetch it by its id and to know that it came whole. */
public record EvidencePicture(
        EvidenceId id, UUID subject, String mediaType, long size, String sha256, Instant takenAt, String proves) {}
