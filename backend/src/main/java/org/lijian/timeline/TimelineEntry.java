package org.lijian.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;

/**
 * One thing that happened.
 *
 * @param by who did it; absent when time or the law did
 * @param what in a Chinese sentence
 * @param basis the law it was done by
 * @param event its name in the audit chain
 * @param masked whether something was left out for this reader
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        @Nullable By by,
        String what,
        @Nullable LegalCitation basis,
        String event,
        String subjectType,
        UUID subjectId,
        boolean masked) {
    /** An officer by name. */
    public record By(OfficerId id, String name) {}
}
