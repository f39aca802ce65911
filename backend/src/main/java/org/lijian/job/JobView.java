package org.lijian.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as whoever asked for it follows it.
 *
 * @param done units done so far, such as rows
 * @param total units in all, once that is known
 */
public record JobView(
        JobId id,
        String kind,
        JobState state,
        long done,
        @Nullable Long total,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable JobProblem problem,
        @Nullable JobFile file) {
    /** Why it failed, by the code of the refusal. */
    public record JobProblem(String code, String zh, String en) {}

    /** What it made, to be fetched from {@code /jobs/{id}/file}. */
    public record JobFile(String name, String mediaType, long size, String sha256) {}

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.requestedAt(),
                job.startedAt(),
                job.endedAt(),
                job.problemCode() == null || job.problemZh() == null || job.problemEn() == null
                        ? null
                        : new JobProblem(job.problemCode(), job.problemZh(), job.problemEn()),
                job.fileName() == null || job.mediaType() == null || job.fileSize() == null || job.fileSha256() == null
                        ? null
                        : new JobFile(job.fileName(), job.mediaType(), job.fileSize(), job.fileSha256()));
    }
}
