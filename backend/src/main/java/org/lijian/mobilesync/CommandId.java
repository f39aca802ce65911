package org.lijian.mobilesync;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one command, made by the device when the officer acted. */
public record CommandId(UUID value) implements Id {
    @JsonCreator
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
