package org.lijian.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A penalty decision is in the public register from {@code publishedOn}. */
public record DecisionPublished(PublicationId publicationId, PenaltyId penaltyId, OfficerId by, LocalDate publishedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return publicationId.value();
    }
}
