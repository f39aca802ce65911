package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The identity of one thing, a UUIDv7 made by whoever creates the thing, the phone included. Implementations are records with a single
 * component {@code value} and a static {@code of(String)} that paths and JSON are read with.
 */
public interface Id {
    UUID value();

    /** The id as it is written in JSON and paths. */
    @JsonValue
    default String text() {
        return value().toString();
    }
}
