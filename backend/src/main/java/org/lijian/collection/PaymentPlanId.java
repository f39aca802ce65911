package org.lijian.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies an application to pay later. */
public record PaymentPlanId(UUID value) implements Id {
    @JsonCreator
    public static PaymentPlanId of(String text) {
        return new PaymentPlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
