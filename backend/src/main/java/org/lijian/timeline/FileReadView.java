package org.lijian.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/**
 * One row of who looked at what.
 *
 * @param operation what was looked at, by the operation of the contract: {@code getCase}
 * @param firstAt when for the first time that day
 */
public record FileReadView(
        UUID id,
        UUID subjectId,
        LocalDate readOn,
        OfficerId officerId,
        String officerName,
        String operation,
        Instant firstAt) {}
