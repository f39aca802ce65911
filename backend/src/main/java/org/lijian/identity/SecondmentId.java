package org.lijian.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one secondment. */
public record SecondmentId(UUID value) implements Id {
    @JsonCreator
    public static SecondmentId of(String text) {
        return new SecondmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
