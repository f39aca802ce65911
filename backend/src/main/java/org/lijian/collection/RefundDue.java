package org.lijian.collection;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** More was paid than is owed since a review or a suit ended; {@code amount} has to go back. */
public record RefundDue(
        CollectionId collectionId, PenaltyId penaltyId, CaseId caseId, OfficerId by, RegionCode region, Money amount)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
