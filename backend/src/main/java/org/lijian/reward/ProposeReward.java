package org.lijian.reward;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;

/** 提出举报奖励. Who is rewarded and with how much is for the records and the law to say. */
public record ProposeReward(@Nullable UUID id, @Nullable CaseId caseId) {}
