package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/** The report of completion, as it is kept. */
record LimitCompletion(
        LocalDate completedOn,
        LocalDate filedOn,
        String summary,
        EvidenceId monitoring,
        EvidenceId comparison,
        OfficerId recordedBy) {}
