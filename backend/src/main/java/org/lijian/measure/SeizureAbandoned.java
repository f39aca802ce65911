package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An approved or urgent seizure is not carried out any more. */
public record SeizureAbandoned(SeizureId seizureId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
