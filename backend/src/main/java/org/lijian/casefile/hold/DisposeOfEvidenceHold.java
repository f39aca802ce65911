package org.lijian.casefile.hold;

import org.jspecify.annotations.Nullable;

/** Decides what becomes of the held evidence. */
public record DisposeOfEvidenceHold(
        @Nullable HoldDisposal disposal, @Nullable String explanation) {}
