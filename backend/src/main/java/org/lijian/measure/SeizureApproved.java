package org.lijian.measure;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The head has approved a seizure or not; {@code afterwards} where it had been carried out already. */
public record SeizureApproved(SeizureId seizureId, OfficerId by, boolean approved, boolean afterwards)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
