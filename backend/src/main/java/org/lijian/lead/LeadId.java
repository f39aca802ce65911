package org.lijian.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one lead (线索). */
public record LeadId(UUID value) implements Id {
    @JsonCreator
    public static LeadId of(String text) {
        return new LeadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
