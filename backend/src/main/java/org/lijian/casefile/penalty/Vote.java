package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** One vote in a discussion. */
record Vote(
        OfficerId officer, VoteOpinion opinion, @Nullable String remark) {}
