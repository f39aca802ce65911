package org.lijian.registry.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one listing (列入名单). */
public record ListingId(UUID value) implements Id {
    @JsonCreator
    public static ListingId of(String text) {
        return new ListingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
