package org.lijian.reward;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A reward was approved or refused. */
public record RewardDecided(RewardId rewardId, OfficerId by, boolean approved) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return rewardId.value();
    }
}
