package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/** Asks to close the case on a ground. */
public record RequestClosing(
        @Nullable ClosingGround ground, @Nullable String summary) {}
