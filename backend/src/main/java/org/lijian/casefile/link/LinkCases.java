package org.lijian.casefile.link;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;

/** Says that another case belongs to this one. */
public record LinkCases(
        @Nullable CaseId otherCaseId,
        @Nullable LinkKind kind,
        @Nullable String reason) {}
