package org.lijian.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one message to one subscriber (推送). */
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
