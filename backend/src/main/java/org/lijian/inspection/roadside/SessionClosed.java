package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Nothing more is checked in a session. */
public record SessionClosed(RoadsideSessionId sessionId, OfficerId by, boolean handOverDue) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sessionId.value();
    }
}
