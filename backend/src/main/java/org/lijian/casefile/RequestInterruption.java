package org.lijian.casefile;

import org.jspecify.annotations.Nullable;
import org.lijian.law.investigation.InterruptionKind;

/**
 * @param item which of the grounds of the provision, from 1
 * @param intoCaseId the case to merge into; only for a merger
 */
public record RequestInterruption(
        @Nullable InterruptionKind kind,
        @Nullable Integer item,
        @Nullable String reason,
        @Nullable CaseId intoCaseId) {}
