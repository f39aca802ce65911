package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.document.DocumentId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** One investigation report (调查报告); after a return a new one is written, the old one stays on file; without a fine it proposes none. */
record InvestigationReport(
        UUID id,
        CaseId caseId,
        String facts,
        String conclusion,
        Disposition disposition,
        @Nullable Money proposedAmount,
        @Nullable FineGrade grade,
        String reasons,
        Choices choices,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        ActHandlings acts,
        Explanation explanation,
        LocalDate reportedOn,
        OfficerId reportedBy,
        DocumentId documentId) {}
