package org.lijian.reward;

import org.jspecify.annotations.Nullable;

/** 逾期未领取，终止发放. */
public record LapseReward(@Nullable String reason) {}
