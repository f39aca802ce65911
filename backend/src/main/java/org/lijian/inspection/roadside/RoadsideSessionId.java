package org.lijian.inspection.roadside;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one session of checks (路检路查). */
public record RoadsideSessionId(UUID value) implements Id {
    @JsonCreator
    public static RoadsideSessionId of(String text) {
        return new RoadsideSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
