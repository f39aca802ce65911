package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.shared.OfficerId;

/**
 * A proposal to investigate a closed case again, as it is shown.
 *
 * @param groundText the ground as it was worded when it was proposed
 * @param documentId the approval (重新调查审批表)
 */
public record ReopeningView(
        ReopeningId id,
        CaseId caseId,
        ReopeningKind ground,
        String groundText,
        String citation,
        String reason,
        List<EvidenceId> evidence,
        @Nullable String revokedBy,
        @Nullable String revocationNumber,
        @Nullable LocalDate revokedOn,
        LocalDate proposedOn,
        OfficerId proposedBy,
        ReopeningStatus status,
        @Nullable String opinion,
        @Nullable LocalDate decidedOn,
        @Nullable OfficerId decidedBy,
        @Nullable DocumentId documentId,
        long version) {
    public ReopeningView {
        evidence = List.copyOf(evidence);
    }
}
