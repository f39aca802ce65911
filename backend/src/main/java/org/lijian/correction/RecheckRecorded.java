package org.lijian.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The recheck of one order has found that the party corrected, or that it did not. */
public record RecheckRecorded(
        CorrectionOrderId orderId, RecheckId recheckId, OfficerId by, RecheckResult result, LocalDate recheckedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return orderId.value();
    }
}
