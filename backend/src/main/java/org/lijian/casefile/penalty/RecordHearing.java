package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A hearing that was held and reported. */
public record RecordHearing(
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate heldOn,
        @Nullable OfficerId chair,
        @Nullable String report) {}
