package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

public record DecideInterruption(
        @Nullable Boolean approved, @Nullable String opinion) {}
