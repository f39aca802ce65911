package org.lijian.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A delegation as officers see it. */
public record DelegationView(
        DelegationId id,
        OfficerId officerId,
        OfficerId delegateId,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        OfficerId madeBy,
        @Nullable OfficerId revokedBy) {
    static DelegationView of(Delegation delegation) {
        return new DelegationView(
                delegation.id(),
                delegation.officerId(),
                delegation.delegateId(),
                delegation.validFrom(),
                delegation.validTo(),
                delegation.reason(),
                delegation.madeBy(),
                delegation.revokedBy());
    }
}
