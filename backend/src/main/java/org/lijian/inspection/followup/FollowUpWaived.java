package org.lijian.inspection.followup;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An act need not be looked at again. */
public record FollowUpWaived(InspectionId inspectionId, OfficerId by, String violation) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
