package org.lijian.collection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The bureau took back a decision of its own: nothing of its fine is owed.
 *
 * @param fine what the decision had imposed until then
 * @param wasOpen whether the fine was still being collected
 * @param deliveryId how the party is told
 */
public record DecisionRevoked(
        CollectionId collectionId,
        PenaltyId penaltyId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> investigators,
        Money fine,
        LocalDate revokedOn,
        boolean wasOpen,
        DeliveryId deliveryId)
        implements DomainEvent {
    public DecisionRevoked {
        investigators = Set.copyOf(investigators);
    }

    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
