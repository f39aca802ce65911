package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * One unlawful act of the catalogue, as one law penalises it.
 *
 * @param code such as {@code AIR-117-2}: 大气污染防治法 article 117, item 2
 * @param statute code of the statute that penalises it
 * @param lawVersion the law and the version of it that penalises the act
 * @param jurisdiction {@code CN}, or the province whose local law it is
 * @param offenders whom the provision is for; anybody where it is empty
 * @param perDayCitation by which provision days are penalised; none where it names the act nowhere
 * @param verified whether the whole entry was read in its source; what is open is said in {@code note}
 */
public record Violation(
        String code,
        String name,
        ViolationDomain domain,
        String statute,
        String lawVersion,
        String jurisdiction,
        LegalCitation dutyCitation,
        LegalCitation penaltyCitation,
        Set<Offender> offenders,
        Fine fine,
        Measures measures,
        PerDayEligibility perDay,
        @Nullable LegalCitation perDayCitation,
        CompetentAuthority competentAuthority,
        List<Consequence> consequences,
        Lineage lineage,
        @Nullable String note,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified)
        implements Dated {
    public Violation {
        offenders = Set.copyOf(offenders);
        consequences = List.copyOf(consequences);
        if (perDay == PerDayEligibility.YES && perDayCitation == null) {
            throw new IllegalArgumentException(code + " is penalised per day by no provision");
        }
        if (perDay == PerDayEligibility.NO && perDayCitation != null) {
            throw new IllegalArgumentException(code + " is not penalised per day but names a provision for it");
        }
    }

    @Override
    public LegalCitation citation() {
        return penaltyCitation;
    }

    /** What may be ordered at once beside the fine. */
    public List<String> orders() {
        return measures.orders();
    }

    /**
     * The least fine; the same as {@link #max} where the law fixes the amount, and that of a refusal where nothing is fined before.
     *
     * @throws org.lijian.shared.Problem {@code fine-without-range}
     */
    public Money min() {
        return bounds().min();
    }

    /**
     * The largest fine.
     *
     * @throws org.lijian.shared.Problem {@code fine-without-range}
     */
    public Money max() {
        return bounds().max();
    }

    /**
     * Whether the law leaves an amount between {@link #min} and {@link #max}.
     *
     * @throws org.lijian.shared.Problem {@code fine-without-range}
     */
    public boolean allows(Money amount) {
        return bounds().contains(amount);
    }

    private Fine.Bounds bounds() {
        return fine.bounds().orElseThrow(() -> ViolationRefusal.WITHOUT_RANGE.with("code", code, "name", name));
    }

    /** Whether every word of {@code query} stands in its code, name or citations. */
    boolean matches(String query) {
        String text =
                (code + ' ' + name + ' ' + dutyCitation + ' ' + penaltyCitation).toLowerCase(java.util.Locale.ROOT);
        return query.toLowerCase(java.util.Locale.ROOT)
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .allMatch(text::contains);
    }
}
