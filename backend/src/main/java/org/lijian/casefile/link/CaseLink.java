package org.lijian.casefile.link;

import java.time.LocalDate;
import org.lijian.casefile.CaseId;
import org.lijian.shared.OfficerId;

/**
 * That two cases belong together (关联案件); each keeps its own course, number and file.
 *
 * @param caseId the one of the two whose id comes first
 */
record CaseLink(CaseId caseId, CaseId otherId, LinkKind kind, String reason, LocalDate linkedOn, OfficerId linkedBy) {
    static CaseLink between(CaseId one, CaseId other, LinkKind kind, String reason, LocalDate on, OfficerId by) {
        boolean inOrder = one.text().compareTo(other.text()) < 0;
        return new CaseLink(inOrder ? one : other, inOrder ? other : one, kind, reason, on, by);
    }

    CaseId otherThan(CaseId one) {
        return caseId.equals(one) ? otherId : caseId;
    }

    boolean says(CaseLink other) {
        return kind == other.kind && reason.equals(other.reason);
    }
}
