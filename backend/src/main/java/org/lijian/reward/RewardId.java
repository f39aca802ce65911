package org.lijian.reward;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of a reward (举报奖励). */
public record RewardId(UUID value) implements Id {
    @JsonCreator
    public static RewardId of(String text) {
        return new RewardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
