package org.lijian.lead.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one message of a source. */
public record MessageId(UUID value) implements Id {
    @JsonCreator
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
