package org.lijian.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of the service of one document on one recipient. */
public record DeliveryId(UUID value) implements Id {
    @JsonCreator
    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
