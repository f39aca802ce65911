package org.lijian.law.discretion;

import java.math.BigDecimal;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/** A fine in multiples (倍数) of a base such as the value of the goods, from the least to the largest; 100 % is the base itself. */
record Multiples(Percentage least, Percentage most) {
    Multiples {
        if (least.isAbove(most)) {
            throw new IllegalArgumentException("multiples end no lower than they begin: " + least + " to " + most);
        }
    }

    /** @throws org.lijian.shared.Problem {@code base-amount-impossible} for nothing, or for more than can be counted */
    FineRange of(Money base) {
        BigDecimal largest = base.yuan().multiply(most.percent()).movePointLeft(2);
        if (base.isZero() || largest.compareTo(Money.MOST.yuan()) > 0) {
            throw DiscretionRefusal.BASE_IMPOSSIBLE.with("base", base).at("/baseAmount");
        }
        return new FineRange(base.share(least), base.share(most));
    }

    boolean contains(Multiples other) {
        return !least.isAbove(other.least) && !other.most.isAbove(most);
    }

    @Override
    public String toString() {
        return "基数的" + least + "至" + most;
    }
}
