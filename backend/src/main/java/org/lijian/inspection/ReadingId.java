package org.lijian.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one reading of an instrument (现场读数). */
public record ReadingId(UUID value) implements Id {
    @JsonCreator
    public static ReadingId of(String text) {
        return new ReadingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
