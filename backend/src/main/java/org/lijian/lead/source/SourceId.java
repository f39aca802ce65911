package org.lijian.lead.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one source of messages (接入源). */
public record SourceId(UUID value) implements Id {
    @JsonCreator
    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
