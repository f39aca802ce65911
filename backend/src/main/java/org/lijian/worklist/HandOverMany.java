package org.lijian.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * 移交多件或者全部待办.
 *
 * @param from whose tasks
 * @param tasks which of them; all that are open when unsaid
 * @param to who does them from now on
 */
record HandOverMany(
        @Nullable OfficerId from,
        @Nullable List<TaskId> tasks,
        @Nullable OfficerId to,
        @Nullable String reason) {}
