package org.lijian.law.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * A draft as it stands in a list.
 *
 * @param revision which revision of the law it became
 * @param endedBy who activated or withdrew it
 */
public record LawDraftSummary(
        LawDraftId id,
        String path,
        String title,
        String reason,
        String citation,
        OfficerId author,
        Instant writtenAt,
        LawDraftStatus status,
        @Nullable Long revision,
        @Nullable OfficerId endedBy,
        @Nullable Instant endedAt,
        long version) {}
