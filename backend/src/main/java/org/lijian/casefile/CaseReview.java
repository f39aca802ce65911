package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/** One review of one report (案件审查), its six checks as they were answered. */
record CaseReview(
        UUID id,
        CaseId caseId,
        UUID reportId,
        ReviewOutcome outcome,
        boolean jurisdictionMet,
        boolean factsMet,
        boolean evidenceMet,
        boolean procedureMet,
        boolean limitationMet,
        boolean lawMet,
        String opinion,
        LocalDate reviewedOn,
        OfficerId reviewedBy) {
    ReviewChecks checks() {
        return new ReviewChecks(jurisdictionMet, factsMet, evidenceMet, procedureMet, limitationMet, lawMet);
    }
}
