package org.lijian.registry.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/** A performance grade from a day on. */
record Grading(
        PartyId partyId, PerformanceGrade grade, LocalDate since, String basis, OfficerId gradedBy, Instant gradedAt) {}
