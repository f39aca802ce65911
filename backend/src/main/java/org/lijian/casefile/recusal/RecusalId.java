package org.lijian.casefile.recusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies one application for a recusal. */
public record RecusalId(UUID value) implements Id {
    @JsonCreator
    public static RecusalId of(String text) {
        return new RecusalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
