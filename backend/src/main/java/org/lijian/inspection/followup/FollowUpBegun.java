package org.lijian.inspection.followup;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A visit took up what earlier ones left. */
public record FollowUpBegun(InspectionId inspectionId, OfficerId by, int items) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
