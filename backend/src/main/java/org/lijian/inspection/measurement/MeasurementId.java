package org.lijian.inspection.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one measurement (现场监测). */
public record MeasurementId(UUID value) implements Id {
    @JsonCreator
    public static MeasurementId of(String text) {
        return new MeasurementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
