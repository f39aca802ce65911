package org.lijian.inspection;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The answers to the checklist were given or replaced. */
public record ChecklistAnswered(InspectionId inspectionId, OfficerId by, int answers, int violating)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
