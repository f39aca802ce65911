package org.lijian.casefile.hold;

import org.jspecify.annotations.Nullable;

/** A leader's decision on a hold, before it is done or, where it could not wait, after. */
public record ApproveEvidenceHold(
        @Nullable Boolean approved, @Nullable String opinion) {}
