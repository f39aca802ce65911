package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** The traffic police told what they did. */
public record PoliceAnswered(RoadsideSessionId sessionId, OfficerId by, int penalised, Money fines)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sessionId.value();
    }
}
