package org.lijian.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one seizure (查封、扣押). */
public record SeizureId(UUID value) implements Id {
    @JsonCreator
    public static SeizureId of(String text) {
        return new SeizureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
