package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A request to lift was checked and answered. */
public record LiftRequestAnswered(SeizureId seizureId, OfficerId by, boolean granted) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
