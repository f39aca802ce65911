package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** What the party stated or defended (陈述申辩), and how the authority handled it. */
record Statement(
        UUID id,
        PenaltyId penaltyId,
        LocalDate receivedOn,
        String summary,
        boolean accepted,
        String response,
        OfficerId recordedBy) {}
