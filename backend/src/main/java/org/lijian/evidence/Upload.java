package org.lijian.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;

/** Bytes of an item that come in parts, each after the one before. */
record Upload(
        UploadId id,
        EvidenceId evidenceId,
        OfficerId officerId,
        long length,
        long received,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant finishedAt) {
    /** How long an upload waits for its next part. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    /** Bytes that are in the object store, from {@code start} on. */
    record Part(UploadId uploadId, long start, long length, String objectKey) {}

    static Upload begun(EvidenceView item, CurrentOfficer officer, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return new Upload(
                new UploadId(Ids.next()), item.id(), officer.id(), item.size(), 0, at, at.plus(PATIENCE), null);
    }

    /** Hides it from everybody but who began it, and from them once it is too old. */
    Upload requireOf(CurrentOfficer officer, Instant now) {
        if (!officerId.equals(officer.id())) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        if (finishedAt == null && now.isAfter(expiresAt)) {
            throw EvidenceRefusal.UPLOAD_EXPIRED.with("at", expiresAt);
        }
        return this;
    }

    /** @throws org.lijian.shared.Problem {@code upload-offset-mismatch}, {@code too-large} */
    Upload requireAt(long offset) {
        if (offset != received) {
            throw EvidenceRefusal.UPLOAD_OFFSET.with("received", received, "offered", offset);
        }
        return this;
    }

    Upload grown(long by, Instant now) {
        if (received + by > length) {
            throw PlatformRefusal.TOO_LARGE.with("limit", length + " B");
        }
        return new Upload(
                id,
                evidenceId,
                officerId,
                length,
                received + by,
                createdAt,
                now.truncatedTo(ChronoUnit.MICROS).plus(PATIENCE),
                finishedAt);
    }

    boolean isWhole() {
        return received == length;
    }
}
