package org.lijian.plan.draw;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A list and a seed were locked by their hash. */
public record DrawCommitted(DrawId drawId, OfficerId by, String commitment) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return drawId.value();
    }
}
