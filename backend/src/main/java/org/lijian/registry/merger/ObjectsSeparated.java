package org.lijian.registry.merger;

import java.util.UUID;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A merger of two records of one object was undone. */
public record ObjectsSeparated(RegulatedObjectId objectId, RegulatedObjectId survivor, OfficerId by)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
