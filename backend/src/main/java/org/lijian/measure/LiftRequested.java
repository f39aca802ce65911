package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party asked to lift a seizure. */
public record LiftRequested(SeizureId seizureId, OfficerId by, LocalDate receivedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
