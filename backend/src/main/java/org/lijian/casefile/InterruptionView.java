package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.shared.OfficerId;

/** A request to stop an investigation as others see it; see {@link Interruption}. */
public record InterruptionView(
        UUID id,
        InterruptionKind kind,
        int item,
        String ground,
        String citation,
        String reason,
        @Nullable CaseId intoCaseId,
        LocalDate requestedOn,
        OfficerId requestedBy,
        @Nullable Boolean approved,
        @Nullable String opinion,
        @Nullable LocalDate decidedOn,
        @Nullable OfficerId decidedBy,
        @Nullable DocumentId documentId,
        @Nullable LocalDate resumedOn,
        @Nullable OfficerId resumedBy,
        @Nullable String resumeReason) {
    static InterruptionView of(Interruption one) {
        return new InterruptionView(
                one.id(),
                one.kind(),
                one.item(),
                one.ground(),
                one.citation(),
                one.reason(),
                one.intoCaseId(),
                one.requestedOn(),
                one.requestedBy(),
                one.approved(),
                one.opinion(),
                one.decidedOn(),
                one.decidedBy(),
                one.documentId(),
                one.resumedOn(),
                one.resumedBy(),
                one.resumeReason());
    }
}
