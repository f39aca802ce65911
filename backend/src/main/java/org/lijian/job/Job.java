package org.lijian.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * One job as stored: what was asked for, how far it is, what came of it. Its states change by statements, because its worker never reads.
 *
 * @param area where who asked for it worked then; unknown of those from before it was kept
 */
record Job(
        JobId id,
        String kind,
        String argument,
        OfficerId requestedBy,
        @Nullable RegionCode area,
        Instant requestedAt,
        JobState state,
        long done,
        @Nullable Long total,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problemCode,
        @Nullable String problemZh,
        @Nullable String problemEn,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long fileSize,
        @Nullable String fileSha256) {

    static Job asked(JobId id, String kind, String argument, CurrentOfficer by, Instant at) {
        return new Job(
                id,
                kind,
                argument,
                by.id(),
                by.area(),
                at,
                JobState.QUEUED,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean saysTheSameAs(Job other) {
        return kind.equals(other.kind) && argument.equals(other.argument) && requestedBy.equals(other.requestedBy);
    }

    /** Where the file it made lies in the object store. */
    String fileKey() {
        return "jobs/" + id + "/" + fileSha256;
    }
}
