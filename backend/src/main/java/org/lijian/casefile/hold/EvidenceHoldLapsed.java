package org.lijian.casefile.hold;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A hold of evidence has ended by itself. */
public record EvidenceHoldLapsed(EvidenceHoldId holdId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return holdId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
