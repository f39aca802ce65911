package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * What the head decided about filing.
 *
 * @param number the number under which the case is filed (立案号); absent when it was refused
 * @param refusalGround the condition that is not met; absent when it was filed
 */
record FilingDecision(
        CaseId caseId,
        boolean approved,
        String opinion,
        LocalDate decidedOn,
        OfficerId decidedBy,
        @Nullable String number,
        @Nullable DocumentId documentId,
        @Nullable FilingRefusalGround refusalGround) {}
