package org.lijian.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one running or past deadline. */
public record DeadlineId(UUID value) implements Id {
    @JsonCreator
    public static DeadlineId of(String text) {
        return new DeadlineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
