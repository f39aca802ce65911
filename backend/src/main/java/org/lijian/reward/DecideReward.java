package org.lijian.reward;

import org.jspecify.annotations.Nullable;

/** 审批举报奖励. */
public record DecideReward(
        @Nullable Boolean approved, @Nullable String opinion) {}
