package org.lijian.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one delegation. */
public record DelegationId(UUID value) implements Id {
    @JsonCreator
    public static DelegationId of(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
