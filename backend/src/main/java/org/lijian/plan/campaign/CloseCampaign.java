package org.lijian.plan.campaign;

import org.jspecify.annotations.Nullable;

/** 结束专项整治. */
public record CloseCampaign(@Nullable String summary) {}
