package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/** A statement of the party, as it is kept. */
record LimitStatement(
        UUID id, LocalDate receivedOn, String summary, boolean accepted, String response, OfficerId recordedBy) {}
