package org.lijian.reward;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A reward waits to be approved. */
public record RewardProposed(RewardId rewardId, CaseId caseId, OfficerId by, RegionCode region, Money amount)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return rewardId.value();
    }
}
