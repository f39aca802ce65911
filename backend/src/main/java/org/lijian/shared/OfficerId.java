package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Identity of one officer (执法人员 or other staff of the bureau). */
public record OfficerId(UUID value) implements Id {
    @JsonCreator
    public static OfficerId of(String text) {
        return new OfficerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
