package org.lijian.casefile.reopening;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies one proposal to investigate a closed case again. */
public record ReopeningId(UUID value) implements Id {
    @JsonCreator
    public static ReopeningId of(String text) {
        return new ReopeningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
