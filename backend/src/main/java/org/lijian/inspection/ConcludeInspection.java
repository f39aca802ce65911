package org.lijian.inspection;

import org.jspecify.annotations.Nullable;

/** 提出检查结论. */
public record ConcludeInspection(
        @Nullable InspectionOutcome outcome, @Nullable String reason) {}
