package org.lijian.law.discretion;

import org.lijian.shared.Money;

/** Amounts from the least to the largest, both allowed. */
public record FineRange(Money min, Money max) {
    public FineRange {
        if (max.isBelow(min)) {
            throw new IllegalArgumentException("a range of fines ends no lower than it begins: " + min + " to " + max);
        }
    }

    public boolean contains(Money amount) {
        return !amount.isBelow(min) && !amount.isAbove(max);
    }

    /** The amount of the ordinary grade. */
    public Money average() {
        return min.middle(max);
    }

    @Override
    public String toString() {
        return min + "至" + max + "元";
    }
}
