package org.lijian.mobilesync;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one device, made by the device. */
public record DeviceId(UUID value) implements Id {
    @JsonCreator
    public static DeviceId of(String text) {
        return new DeviceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
