package org.lijian.casefile.penalty;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The notice of the intended penalty is issued and its delivery opened. */
public record NoticeIssued(
        PenaltyId penaltyId,
        CaseId caseId,
        PenaltyKind kind,
        DeliveryId deliveryId,
        OfficerId by,
        boolean hearingOffered)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
