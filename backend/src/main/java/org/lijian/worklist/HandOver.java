package org.lijian.worklist;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * 移交一件待办.
 *
 * @param to who does it from now on
 */
record HandOver(@Nullable OfficerId to, @Nullable String reason) {}
