package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * An act of the catalogue, as it is shown.
 *
 * @param min the least fine; absent where the law names no range
 * @param max the largest fine; absent where the law names no range
 */
public record ViolationView(
        String code,
        String name,
        ViolationDomain domain,
        String statute,
        String lawVersion,
        String jurisdiction,
        LegalCitation dutyCitation,
        LegalCitation penaltyCitation,
        List<Offender> offenders,
        Fine fine,
        @Nullable Money min,
        @Nullable Money max,
        List<String> orders,
        List<String> onRefusal,
        List<String> whenSerious,
        List<String> confiscations,
        PerDayEligibility perDay,
        @Nullable LegalCitation perDayCitation,
        CompetentAuthority competentAuthority,
        List<Consequence> consequences,
        List<String> predecessors,
        List<String> successors,
        @Nullable String changed,
        @Nullable String note,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified) {
    static ViolationView of(Violation violation) {
        Fine.Bounds bounds = violation.fine().bounds().orElse(null);
        return new ViolationView(
                violation.code(),
                violation.name(),
                violation.domain(),
                violation.statute(),
                violation.lawVersion(),
                violation.jurisdiction(),
                violation.dutyCitation(),
                violation.penaltyCitation(),
                violation.offenders().stream().sorted().toList(),
                violation.fine(),
                bounds == null ? null : bounds.min(),
                bounds == null ? null : bounds.max(),
                violation.measures().orders(),
                violation.measures().onRefusal(),
                violation.measures().whenSerious(),
                violation.measures().confiscations(),
                violation.perDay(),
                violation.perDayCitation(),
                violation.competentAuthority(),
                violation.consequences(),
                violation.lineage().predecessors(),
                violation.lineage().successors(),
                violation.lineage().changed(),
                violation.note(),
                violation.validFrom(),
                violation.validTo(),
                violation.verified());
    }
}
