package org.lijian.law.discretion;

import org.jspecify.annotations.Nullable;
import org.lijian.law.violation.Violation;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** What the law itself says a fine may come to: a range of amounts, or multiples of a base. */
record StatutoryFine(
        String violation, FineRange amounts, @Nullable Multiples multiples) {
    static StatutoryFine of(Violation violation) {
        return new StatutoryFine(violation.code(), new FineRange(violation.min(), violation.max()), null);
    }

    /** Whether it is known only together with a base. */
    boolean needsBase() {
        return multiples != null;
    }

    boolean isKnown(@Nullable Money base) {
        return !needsBase() || base != null;
    }

    /**
     * The amounts the law leaves.
     *
     * @throws Problem {@code base-amount-missing}
     */
    FineRange range(@Nullable Money base) {
        if (multiples == null) {
            return amounts;
        }
        if (base == null) {
            throw DiscretionRefusal.BASE_MISSING.with("violation", violation).at("/baseAmount");
        }
        return multiples.of(base);
    }
}
