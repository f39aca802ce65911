package org.lijian.statistics.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was read and how far that is behind what happens.
 *
 * @param asOf everything up to then is counted; absent where the copy holds nothing yet
 * @param behindSeconds absent as well, then
 * @param stale whether that is further behind than it may be
 */
public record FigureSource(
        Store store, @Nullable Instant asOf, @Nullable Long behindSeconds, boolean stale) {
    /** Which database it was. */
    public enum Store {
        /** That of the system, which is never behind. */
        PRIMARY,
        /** A copy that follows it. */
        COPY
    }
}
