package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies a review of or a suit against a decision. */
public record ChallengeId(UUID value) implements Id {
    @JsonCreator
    public static ChallengeId of(String text) {
        return new ChallengeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
