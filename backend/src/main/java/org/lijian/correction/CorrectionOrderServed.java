package org.lijian.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The order has reached the party; it is to be rechecked by {@code recheckBy} at the latest. */
public record CorrectionOrderServed(CorrectionOrderId orderId, LocalDate servedOn, LocalDate recheckBy)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return orderId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
