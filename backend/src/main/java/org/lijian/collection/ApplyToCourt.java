package org.lijian.collection;

import java.time.LocalDate;

/** Has a court enforce the decision; the head of the bureau signs it. */
public record ApplyToCourt(CourtApplicationId id, LocalDate appliedOn, String court) {}
