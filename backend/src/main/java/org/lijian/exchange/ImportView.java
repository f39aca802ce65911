package org.lijian.exchange;

import org.jspecify.annotations.Nullable;
import org.lijian.job.JobId;

/**
 * An import as whoever makes it sees it.
 *
 * @param job that validates or imports it now or did so last
 * @param rows how many rows there are, and of them ready, known, refused and imported
 * @param problem why the file is not read at all
 */
public record ImportView(
        ImportId id,
        long version,
        ImportSubject of,
        String fileName,
        ImportStatus status,
        @Nullable JobId job,
        Rows rows,
        @Nullable FileProblem problem) {
    /** Counts of rows. */
    public record Rows(long all, long ready, long known, long refused, long imported) {}

    /** The refusal of the file. */
    public record FileProblem(String code, String zh, String en) {}
}
