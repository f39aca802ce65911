package org.lijian.plan.draw;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** What was drawn became leads and inspections. */
public record DrawDispatched(DrawId drawId, OfficerId by, int inspections) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return drawId.value();
    }
}
