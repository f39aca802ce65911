package org.lijian.casefile.reopening;

import org.jspecify.annotations.Nullable;

/** Decides on a proposal to investigate a closed case again. */
public record DecideReopening(
        @Nullable Boolean approved, @Nullable String opinion) {}
