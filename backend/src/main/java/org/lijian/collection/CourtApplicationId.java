package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies an application for enforcement. */
public record CourtApplicationId(UUID value) implements Id {
    @JsonCreator
    public static CourtApplicationId of(String text) {
        return new CourtApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
