package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;

/** Ends a per-day penalty without a decision. */
public record EndPerDay(
        @Nullable PerDayEndGround ground, @Nullable String reasons) {}
