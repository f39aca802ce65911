package org.lijian.registry;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** What is registered of an object was changed. */
public record ObjectChanged(RegulatedObjectId objectId, OfficerId by, long version) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
