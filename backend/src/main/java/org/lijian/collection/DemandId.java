package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies a demand to perform. */
public record DemandId(UUID value) implements Id {
    @JsonCreator
    public static DemandId of(String text) {
        return new DemandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
