package org.lijian.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one inspection (现场检查). */
public record InspectionId(UUID value) implements Id {
    @JsonCreator
    public static InspectionId of(String text) {
        return new InspectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
