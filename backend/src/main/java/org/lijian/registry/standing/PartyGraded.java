package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A party got a performance grade. */
public record PartyGraded(PartyId partyId, OfficerId by, PerformanceGrade grade, LocalDate since)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
