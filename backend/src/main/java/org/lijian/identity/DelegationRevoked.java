package org.lijian.identity;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Nobody stands in any more. */
public record DelegationRevoked(OfficerId officerId, DelegationId delegationId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return officerId.value();
    }
}
