package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one payment (缴款). */
public record PaymentId(UUID value) implements Id {
    @JsonCreator
    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
