package org.lijian.plan.draw;

import java.util.UUID;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Something or somebody drawn was passed over. */
public record DrawnSkipped(DrawId drawId, OfficerId by, RegulatedObjectId objectId, SkipReason reason)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return drawId.value();
    }
}
