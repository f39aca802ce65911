package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of the collection of one fine (罚款收缴). */
public record CollectionId(UUID value) implements Id {
    @JsonCreator
    public static CollectionId of(String text) {
        return new CollectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
