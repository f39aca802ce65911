package org.lijian.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Nobody rechecked the order by {@code recheckBy}, the last day on which a recheck counts; it is not rechecked any more. */
public record CorrectionOrderLapsed(CorrectionOrderId orderId, LocalDate recheckBy) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return orderId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
