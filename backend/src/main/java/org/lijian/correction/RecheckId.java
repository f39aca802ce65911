package org.lijian.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one recheck (复查). */
public record RecheckId(UUID value) implements Id {
    @JsonCreator
    public static RecheckId of(String text) {
        return new RecheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
