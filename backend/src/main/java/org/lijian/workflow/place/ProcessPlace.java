package org.lijian.workflow.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one process stands and which way it came.
 *
 * @param id of the running process
 * @param calledBy the process that called it
 * @param version of the diagram it runs on, which need not be today's
 * @param release the version as the released file is named
 * @param diagram where that diagram is to be read
 * @param current what it stands at
 * @param passed what it has passed, in order
 */
public record ProcessPlace(
        String id,
        @Nullable String calledBy,
        String process,
        String name,
        int version,
        @Nullable String release,
        String diagram,
        String subjectType,
        UUID subjectId,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Passage> current,
        List<Passage> passed) {
    /**
     * One activity of the diagram, entered and perhaps left.
     *
     * @param activity its id in the diagram
     * @param calledProcess the process it called
     */
    public record Passage(
            String activity,
            String name,
            Instant from,
            @Nullable Instant to,
            boolean cancelled,
            @Nullable String calledProcess) {}
}
