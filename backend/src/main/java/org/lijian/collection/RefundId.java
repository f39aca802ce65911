package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one refund (退还). */
public record RefundId(UUID value) implements Id {
    @JsonCreator
    public static RefundId of(String text) {
        return new RefundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
