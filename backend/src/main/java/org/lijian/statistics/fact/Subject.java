package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What milestones happen to; what comes of it is counted under the same origin. */
record Subject(UUID subjectId, SubjectKind kind, Origin origin, LocalDate beganOn) {
    /** Calendar days from its beginning. */
    int daysUntil(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(beganOn, day));
    }
}
