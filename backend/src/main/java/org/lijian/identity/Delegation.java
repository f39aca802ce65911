package org.lijian.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * That one officer stands in for another from one day to another, both included (代理). It shows the one the work of the other; it gives
 * nobody a role or a certificate they do not have.
 */
record Delegation(
        DelegationId id,
        OfficerId officerId,
        OfficerId delegateId,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        OfficerId madeBy,
        @Nullable OfficerId revokedBy) {
    boolean saysTheSameAs(Delegation other) {
        return officerId.equals(other.officerId)
                && delegateId.equals(other.delegateId)
                && validFrom.equals(other.validFrom)
                && validTo.equals(other.validTo)
                && reason.equals(other.reason);
    }
}
