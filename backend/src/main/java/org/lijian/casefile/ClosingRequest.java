package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/** One request to close the case. */
record ClosingRequest(
        UUID id, CaseId caseId, ClosingGround ground, String summary, LocalDate requestedOn, OfficerId requestedBy) {}
