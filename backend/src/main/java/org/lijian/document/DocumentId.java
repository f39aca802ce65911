package org.lijian.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one issued document. */
public record DocumentId(UUID value) implements Id {
    @JsonCreator
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
