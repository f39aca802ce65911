package org.lijian.registry.merger;

import java.util.UUID;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A record of an object was merged into another. */
public record ObjectsMerged(RegulatedObjectId objectId, RegulatedObjectId survivor, OfficerId by)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
