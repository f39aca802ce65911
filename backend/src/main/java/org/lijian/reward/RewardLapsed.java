package org.lijian.reward;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Nobody collected the reward in its time. */
public record RewardLapsed(RewardId rewardId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return rewardId.value();
    }
}
