package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * What the head decided about one request to close the case.
 *
 * @param documentId the closing form (结案审批表); absent when it was sent back
 */
record ClosingDecision(
        UUID requestId,
        CaseId caseId,
        boolean approved,
        String opinion,
        LocalDate decidedOn,
        OfficerId decidedBy,
        @Nullable DocumentId documentId) {}
