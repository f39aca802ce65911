package org.lijian.casefile.hold;

import java.util.Set;
import java.util.UUID;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Evidence is held and listed. */
public record EvidenceHoldExecuted(
        EvidenceHoldId holdId, boolean urgent, DeliveryId noticeDeliveryId, Set<OfficerId> officers, OfficerId by)
        implements DomainEvent {
    public EvidenceHoldExecuted {
        officers = Set.copyOf(officers);
    }

    @Override
    public UUID subjectId() {
        return holdId.value();
    }
}
