package org.lijian.inspection;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A value was read from an instrument on site. */
public record ReadingAdded(InspectionId inspectionId, ReadingId readingId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
