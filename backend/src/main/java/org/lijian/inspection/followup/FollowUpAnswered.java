package org.lijian.inspection.followup;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** What earlier visits left was looked at again. */
public record FollowUpAnswered(InspectionId inspectionId, OfficerId by, int corrected, int failed)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
