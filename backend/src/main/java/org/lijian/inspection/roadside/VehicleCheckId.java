package org.lijian.inspection.roadside;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one vehicle or machine checked, made where it was checked. */
public record VehicleCheckId(UUID value) implements Id {
    @JsonCreator
    public static VehicleCheckId of(String text) {
        return new VehicleCheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
