package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The traffic police have what is theirs to penalise. */
public record PoliceReceiptRecorded(RoadsideSessionId sessionId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sessionId.value();
    }
}
