package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Vehicles or machines were checked. */
public record VehiclesChecked(RoadsideSessionId sessionId, OfficerId by, int checked, int over, int tampered)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sessionId.value();
    }
}
