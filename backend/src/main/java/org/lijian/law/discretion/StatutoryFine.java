package org.lijian.law.discretion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/**
 * What the law itself says a fine may come to: a range of amounts, once or for each vehicle and the like, or multiples of a base.
 *
 * @param base what a multiple is a multiple of
 * @param units for how many vehicles or machines it is
 */
record StatutoryFine(Violation violation, @Nullable Money base, int units) {
    static StatutoryFine of(Violation violation, FineFacts facts) {
        return new StatutoryFine(violation, facts.base(), facts.units());
    }

    /** Whether it is known only together with a base. */
    boolean needsBase() {
        return violation.fine() instanceof Fine.Multiple;
    }

    /** Whether it is set for each vehicle, machine or time. */
    boolean countsUnits() {
        return violation.fine() instanceof Fine.Fixed fixed && fixed.per() != null
                || violation.fine() instanceof Fine.Range range && range.per() != null;
    }

    boolean isKnown() {
        return violation.fine().bounds().isPresent() || needsBase() && base != null;
    }

    /**
     * The amounts the law leaves.
     *
     * @throws Problem {@code base-amount-missing}, {@code base-amount-impossible}, or {@code fine-without-range} where a rule of the place
     *     that nobody has read sets it
     */
    FineRange range() {
        if (violation.fine() instanceof Fine.Multiple multiple) {
            return range(multiple);
        }
        return countsUnits() && units > 1
                ? new FineRange(violation.min().times(units), violation.max().times(units))
                : new FineRange(violation.min(), violation.max());
    }

    private FineRange range(Fine.Multiple multiple) {
        if (base == null) {
            throw DiscretionRefusal.BASE_MISSING
                    .with("violation", violation.code())
                    .at("/baseAmount");
        }
        BigDecimal largest =
                base.yuan().multiply(multiple.toPercent().percent()).movePointLeft(2);
        if (base.isZero() || largest.compareTo(Money.MOST.yuan()) > 0) {
            throw DiscretionRefusal.BASE_IMPOSSIBLE.with("base", base).at("/baseAmount");
        }
        Fine.Bounds bounds = multiple.boundsFor(base);
        return new FineRange(bounds.min(), bounds.max());
    }

    /** Whether multiples that a table names lie within those of the law. */
    static boolean allows(Violation violation, Multiples multiples) {
        return violation.fine() instanceof Fine.Multiple multiple
                && new Multiples(multiple.fromPercent(), multiple.toPercent()).contains(multiples);
    }

    /** Whether amounts that a table names for one unit lie within those of the law. */
    static boolean allows(Violation violation, FineRange amounts) {
        return violation
                .fine()
                .bounds()
                .filter(bounds -> bounds.contains(amounts.min()) && bounds.contains(amounts.max()))
                .isPresent();
    }
}
