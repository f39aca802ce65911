package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** The chair's report on a hearing (听证报告): what it found and what it proposes. */
record HearingReport(
        PenaltyId penaltyId,
        String facts,
        String proposal,
        LocalDate reportedOn,
        OfficerId reportedBy,
        DocumentId documentId) {}
