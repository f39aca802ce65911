package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What the head decided on a proposed measure, as officers see it. */
public record MeasureDecisionView(
        boolean approved,
        String opinion,
        @Nullable String refrain,
        @Nullable CollectiveDiscussion discussion,
        LocalDate decidedOn,
        OfficerId decidedBy) {
    static @Nullable MeasureDecisionView of(@Nullable MeasureDecision kept) {
        if (kept == null) {
            return null;
        }
        LocalDate heldOn = kept.discussedOn();
        String participants = kept.participants();
        String conclusion = kept.conclusion();
        return new MeasureDecisionView(
                kept.approved(),
                kept.opinion(),
                kept.refrain(),
                heldOn == null || participants == null || conclusion == null
                        ? null
                        : new CollectiveDiscussion(heldOn, participants, conclusion),
                kept.decidedOn(),
                kept.decidedBy());
    }
}
