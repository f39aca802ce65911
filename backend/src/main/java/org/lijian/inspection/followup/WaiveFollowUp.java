package org.lijian.inspection.followup;

import org.jspecify.annotations.Nullable;

/** 不再跟踪. One act of the visit, and why nobody has to look at it again. */
public record WaiveFollowUp(
        @Nullable String violation, @Nullable String reason) {}
