package org.lijian.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A secondment as officers see it. */
public record SecondmentView(
        SecondmentId id,
        OfficerId officerId,
        RegionCode region,
        LocalDate validFrom,
        LocalDate validTo,
        String basis,
        OfficerId madeBy,
        @Nullable OfficerId revokedBy) {
    static SecondmentView of(Secondment secondment) {
        return new SecondmentView(
                secondment.id(),
                secondment.officerId(),
                secondment.region(),
                secondment.validFrom(),
                secondment.validTo(),
                secondment.basis(),
                secondment.madeBy(),
                secondment.revokedBy());
    }
}
