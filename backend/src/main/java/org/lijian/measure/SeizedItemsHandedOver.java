package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** What was seized went to the police with the case. */
public record SeizedItemsHandedOver(SeizureId seizureId, OfficerId by, LocalDate handedOverOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
