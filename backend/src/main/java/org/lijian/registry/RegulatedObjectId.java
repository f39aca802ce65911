package org.lijian.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one regulated object (监管对象). */
public record RegulatedObjectId(UUID value) implements Id {
    @JsonCreator
    public static RegulatedObjectId of(String text) {
        return new RegulatedObjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
