package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * One unlawful act of the catalogue, as one law penalises it.
 *
 * @param code such as {@code AIR-117-2}: 大气污染防治法 article 117, item 2
 * @param lawVersion the law and the version of it that penalises the act
 * @param jurisdiction {@code CN}, or the province whose local law it is
 * @param min the least fine; the same as {@code max} where the law fixes the amount
 * @param orders what may be ordered beside the fine
 * @param verified whether the text was read in its source
 */
public record Violation(
        String code,
        String name,
        String lawVersion,
        String jurisdiction,
        LegalCitation dutyCitation,
        LegalCitation penaltyCitation,
        Money min,
        Money max,
        PerDayEligibility perDay,
        CompetentAuthority competentAuthority,
        List<String> orders,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified)
        implements Dated {
    public Violation {
        orders = List.copyOf(orders);
        if (max.isBelow(min)) {
            throw new IllegalArgumentException(code + ": the least fine is above the largest");
        }
    }

    @Override
    public LegalCitation citation() {
        return penaltyCitation;
    }

    /** Whether the law leaves an amount between {@code min} and {@code max}. */
    public boolean allows(Money amount) {
        return !amount.isBelow(min) && !amount.isAbove(max);
    }
}
