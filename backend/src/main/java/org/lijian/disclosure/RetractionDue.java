package org.lijian.disclosure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A published decision does not hold any more as it was: the register has to say so. */
public record RetractionDue(PublicationId publicationId, PenaltyId penaltyId, OfficerId decidedBy, RegionCode region)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return publicationId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return decidedBy;
    }
}
