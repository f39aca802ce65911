package org.lijian.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one published decision (处罚决定公开). */
public record PublicationId(UUID value) implements Id {
    @JsonCreator
    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
