package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** The head's decision on a proposed measure, as it is kept. */
record MeasureDecision(
        boolean approved,
        String opinion,
        @Nullable String refrain,
        @Nullable LocalDate discussedOn,
        @Nullable String participants,
        @Nullable String conclusion,
        LocalDate decidedOn,
        OfficerId decidedBy,
        Instant decidedAt) {
    static MeasureDecision of(DecideMeasure command, LocalDate on, OfficerId by, Instant at) {
        CollectiveDiscussion discussion = command.discussion();
        return new MeasureDecision(
                command.approved(),
                command.opinion(),
                command.refrain(),
                discussion == null ? null : discussion.heldOn(),
                discussion == null ? null : discussion.participants(),
                discussion == null ? null : discussion.conclusion(),
                on,
                by,
                at);
    }
}
