package org.lijian.law.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A draft with its text and what it changes, rule by rule. */
public record LawDraftView(
        LawDraftId id,
        String path,
        String text,
        String title,
        String reason,
        String citation,
        OfficerId author,
        Instant writtenAt,
        LawDraftStatus status,
        @Nullable Long revision,
        @Nullable OfficerId endedBy,
        @Nullable Instant endedAt,
        List<RuleChange> changes,
        long version) {
    public LawDraftView {
        changes = List.copyOf(changes);
    }
}
