package org.lijian.casefile;

import org.jspecify.annotations.Nullable;
import org.lijian.law.investigation.InterruptionKind;

/** @param item which of the grounds of the provision, from 1 */
public record RequestInterruption(
        @Nullable InterruptionKind kind,
        @Nullable Integer item,
        @Nullable String reason) {}
