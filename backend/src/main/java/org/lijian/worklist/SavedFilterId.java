package org.lijian.worklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one saved filter. */
public record SavedFilterId(UUID value) implements Id {
    @JsonCreator
    public static SavedFilterId of(String text) {
        return new SavedFilterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
