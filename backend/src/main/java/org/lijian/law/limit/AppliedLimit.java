package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/**
 * The limit a value was put against.
 *
 * @param value as it was applied, corrections such as that for altitude included
 * @param region where its standard holds; absent for a national one
 */
public record AppliedLimit(
        String code,
        String standard,
        String table,
        @Nullable RegionCode region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String unit,
        LimitDirection direction,
        LegalCitation citation,
        boolean verified,
        @Nullable String note) {
    static AppliedLimit of(Limit limit, BigDecimal value) {
        return new AppliedLimit(
                limit.code(),
                limit.standard(),
                limit.table(),
                limit.region(),
                limit.validFrom(),
                limit.validTo(),
                value.toPlainString(),
                limit.unit(),
                limit.direction(),
                limit.citation(),
                limit.verified(),
                limit.note());
    }
}
