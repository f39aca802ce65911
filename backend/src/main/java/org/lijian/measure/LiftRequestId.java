package org.lijian.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one request of the party to lift a seizure (解除申请). */
public record LiftRequestId(UUID value) implements Id {
    @JsonCreator
    public static LiftRequestId of(String text) {
        return new LiftRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
