package org.lijian.inspection;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** 改派执法人员: whose place another takes on a visit that is not over. */
public record ReplaceInspector(
        @Nullable OfficerId leaving,
        @Nullable OfficerId joining,
        @Nullable String reason) {}
