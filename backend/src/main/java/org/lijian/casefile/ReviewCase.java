package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/** The review of a report by somebody who did not investigate. */
public record ReviewCase(
        @Nullable ReviewOutcome outcome,
        @Nullable ReviewChecks checks,
        @Nullable String opinion) {}
