package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Seals are removed or things given back. */
public record SeizedItemsReturned(SeizureId seizureId, OfficerId by, LocalDate returnedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
