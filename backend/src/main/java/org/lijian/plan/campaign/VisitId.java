package org.lijian.plan.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one planned visit (检查任务). */
public record VisitId(UUID value) implements Id {
    @JsonCreator
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
