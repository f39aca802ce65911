package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The fine of {@code amount} and whatever surcharge had grown on it are paid in full; the last payment arrived on {@code settledOn}. */
public record CollectionSettled(
        CollectionId collectionId,
        PenaltyId penaltyId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        Money amount,
        Money surcharge,
        LocalDate settledOn,
        boolean underEnforcement)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
