package org.lijian.inspection.roadside;

import java.util.List;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A session of checks began. */
public record SessionOpened(
        RoadsideSessionId sessionId, OfficerId by, RegionCode region, SessionKind kind, List<OfficerId> inspectors)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sessionId.value();
    }
}
