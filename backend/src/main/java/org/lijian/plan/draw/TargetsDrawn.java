package org.lijian.plan.draw;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Targets and officers were drawn from a locked list. */
public record TargetsDrawn(DrawId drawId, OfficerId by, int targets) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return drawId.value();
    }
}
