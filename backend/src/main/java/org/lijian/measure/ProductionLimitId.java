package org.lijian.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one restriction or halt of production (限制生产、停产整治). */
public record ProductionLimitId(UUID value) implements Id {
    @JsonCreator
    public static ProductionLimitId of(String text) {
        return new ProductionLimitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
