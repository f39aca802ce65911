package org.lijian.inspection;

import org.jspecify.annotations.Nullable;

/**
 * 提出检查结论.
 *
 * @param transferredTo with {@code TRANSFER}: the authority that may penalise what was found
 */
public record ConcludeInspection(
        @Nullable InspectionOutcome outcome,
        @Nullable String reason,
        @Nullable String transferredTo) {}
