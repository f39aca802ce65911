package org.lijian.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one party (当事人). */
public record PartyId(UUID value) implements Id {
    @JsonCreator
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
