package org.lijian.plan.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one entry of the five lists (五张清单). */
public record ItemId(UUID value) implements Id {
    @JsonCreator
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
