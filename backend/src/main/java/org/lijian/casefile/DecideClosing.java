package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/** The head's decision to close the case or not. */
public record DecideClosing(
        @Nullable Boolean approved, @Nullable String opinion) {}
