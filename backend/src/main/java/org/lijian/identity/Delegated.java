package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** One officer stands in for another. */
public record Delegated(
        OfficerId officerId,
        DelegationId delegationId,
        OfficerId delegateId,
        OfficerId by,
        LocalDate validFrom,
        LocalDate validTo)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return officerId.value();
    }
}
