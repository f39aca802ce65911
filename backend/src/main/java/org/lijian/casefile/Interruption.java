package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.shared.OfficerId;

/**
 * One request to stop an investigation before its report (中止调查、终止调查、撤销立案), and what became of it.
 *
 * @param ground the ground as the provision states it
 * @param intoCaseId the case that a merged one is handled in from then on
 * @param approved absent until it is decided; so is all that follows
 * @param resumedOn the day a suspended investigation went on
 */
record Interruption(
        UUID id,
        CaseId caseId,
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
    boolean isOpen() {
        return approved == null;
    }

    Interruption decided(boolean yes, String said, LocalDate on, OfficerId by, @Nullable DocumentId document) {
        return new Interruption(
                id,
                caseId,
                kind,
                item,
                ground,
                citation,
                reason,
                intoCaseId,
                requestedOn,
                requestedBy,
                yes,
                said,
                on,
                by,
                document,
                null,
                null,
                null);
    }

    Interruption resumed(LocalDate on, OfficerId by, String why) {
        return new Interruption(
                id,
                caseId,
                kind,
                item,
                ground,
                citation,
                reason,
                intoCaseId,
                requestedOn,
                requestedBy,
                approved,
                opinion,
                decidedOn,
                decidedBy,
                documentId,
                on,
                by,
                why);
    }
}
