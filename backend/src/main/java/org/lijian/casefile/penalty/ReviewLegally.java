package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ReviewOutcome;

/** The result of the legal review. */
public record ReviewLegally(
        @Nullable ReviewOutcome outcome, @Nullable String opinion) {}
