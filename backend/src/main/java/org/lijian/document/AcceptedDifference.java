package org.lijian.document;

import java.time.Instant;
import org.lijian.shared.OfficerId;

/** Somebody looked at a paper beside what its form says of the same facts, and let it be filed as it was handed over. */
record AcceptedDifference(
        String number,
        String printedSha256,
        String formSha256,
        String formText,
        String reason,
        OfficerId acceptedBy,
        Instant acceptedAt) {}
