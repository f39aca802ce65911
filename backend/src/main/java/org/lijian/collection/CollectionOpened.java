package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The decision has been served: its fine is due by {@code dueOn}. */
public record CollectionOpened(
        CollectionId collectionId, PenaltyId penaltyId, CaseId caseId, RegionCode region, Money amount, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }

    @Override
    public @Nullable OfficerId by() {
        return null;
    }
}
