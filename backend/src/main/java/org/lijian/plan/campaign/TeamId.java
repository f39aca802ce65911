package org.lijian.plan.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one team of a campaign (检查组). */
public record TeamId(UUID value) implements Id {
    @JsonCreator
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
