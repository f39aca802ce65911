package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;

/** The head wants a step before the decision. */
public record RequireStep(
        @Nullable FurtherStep step, @Nullable String reason) {}
