package org.lijian.law.discretion;

import java.math.BigDecimal;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** Amounts from the least to the largest, both allowed. */
public record FineRange(Money min, Money max) {
    private static final Money FEN = new Money(new BigDecimal("0.01"));

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

    /**
     * The part of this range that a grade leaves: ordinary is the average, lighter lies below it, heavier from it upwards.
     *
     * @throws Problem {@code grade-has-no-amount} when the range leaves no room below its average
     */
    public FineRange of(FineGrade grade) {
        return switch (grade) {
            case ORDINARY -> new FineRange(average(), average());
            case HEAVIER -> new FineRange(average(), max);
            case LIGHTER -> belowAverage();
        };
    }

    private FineRange belowAverage() {
        if (!average().isAbove(min)) {
            throw DiscretionRefusal.GRADE_EMPTY.with("min", min, "max", max, "grade", FineGrade.LIGHTER.zh());
        }
        return new FineRange(min, average().minus(FEN));
    }

    @Override
    public String toString() {
        return min + "至" + max + "元";
    }
}
