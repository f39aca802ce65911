package org.lijian.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A seizure has lost its force: its term is over or its approval did not come; it has to be lifted at once. */
public record SeizureLapsed(SeizureId seizureId, LiftGround ground, LocalDate lapsedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return seizureId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
