package org.lijian.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * That an officer works in another region from one day to another, both included (借调，交叉执法). Until it ends they deal with the matters of
 * that region and not with those at home; it gives nobody a role or a certificate they do not have.
 *
 * @param basis the paper by which they were lent
 */
record Secondment(
        SecondmentId id,
        OfficerId officerId,
        RegionCode region,
        LocalDate validFrom,
        LocalDate validTo,
        String basis,
        OfficerId madeBy,
        @Nullable OfficerId revokedBy) {
    boolean saysTheSameAs(Secondment other) {
        return officerId.equals(other.officerId)
                && region.equals(other.region)
                && validFrom.equals(other.validFrom)
                && validTo.equals(other.validTo)
                && basis.equals(other.basis);
    }
}
