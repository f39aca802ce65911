package org.lijian.workflow.radar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/**
 * One thing that will not go on by itself, or not soon.
 *
 * @param id of the timer, of the place in the process, or of the thing itself where its process is gone
 * @param process as in the diagrams; absent where the process is gone
 * @param step the activity it stands at; absent where the process is gone
 * @param since when its step began to wait, or was due where it is late
 * @param retriesLeft how often the system will still try by itself
 * @param nextTryAt when it will
 * @param what what is stuck, as officers say it
 * @param toDo what to do about it
 * @param fault what the system said, for administrators
 */
public record StuckWork(
        UUID id,
        StuckKind kind,
        String subjectType,
        UUID subjectId,
        RegionCode region,
        @Nullable String process,
        @Nullable String step,
        Instant since,
        @Nullable Integer retriesLeft,
        @Nullable Instant nextTryAt,
        String what,
        String toDo,
        @Nullable String fault) {
    /** The place in the list, longest stuck first: the moment, then the id. */
    UUID key() {
        return new UUID(since.toEpochMilli(), id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }
}
