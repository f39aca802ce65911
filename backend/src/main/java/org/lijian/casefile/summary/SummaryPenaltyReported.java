package org.lijian.casefile.summary;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A penalty decided on the spot was reported to the bureau (备案). */
public record SummaryPenaltyReported(SummaryPenaltyId summaryPenaltyId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return summaryPenaltyId.value();
    }
}
