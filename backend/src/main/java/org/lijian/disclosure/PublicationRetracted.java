package org.lijian.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A published decision was taken back. */
public record PublicationRetracted(
        PublicationId publicationId, PenaltyId penaltyId, OfficerId by, LocalDate retractedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return publicationId.value();
    }
}
