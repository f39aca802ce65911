package org.lijian.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one change of a deadline; that of a stop names the stop. */
public record DeadlineChangeId(UUID value) implements Id {
    @JsonCreator
    public static DeadlineChangeId of(String text) {
        return new DeadlineChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
