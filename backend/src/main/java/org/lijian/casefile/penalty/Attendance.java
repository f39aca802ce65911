package org.lijian.casefile.penalty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * One officer at a discussion.
 *
 * @param opinion absent for those who only attended (列席)
 */
record Attendance(
        UUID discussionId,
        OfficerId officer,
        @Nullable VoteOpinion opinion,
        @Nullable String remark) {}
