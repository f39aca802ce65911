package org.lijian.law.discretion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lijian.law.discretion.BenchmarkFile.OneSided;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/**
 * The amounts that each grade leaves of a band: ordinary is the average, lighter lies below it, heavier from it upwards. Where the law names
 * only the largest or only the least amount there is no average, and shares of the one it names take its place.
 */
record GradeBands(FineRange band, @Nullable OneSided oneSided) {
    private static final Money FEN = new Money(new BigDecimal("0.01"));

    /** The amount of the ordinary grade. */
    Money ordinary() {
        if (oneSided != null && band.min().isZero()) {
            return band.max().share(oneSided.ordinaryOfMax());
        }
        if (oneSided != null && band.max().equals(Money.MOST)) {
            return band.min().share(oneSided.ordinaryOfMin());
        }
        return band.average();
    }

    /** How the ordinary amount comes about. */
    String ordinaryRule() {
        if (oneSided != null && band.min().isZero()) {
            return "只有上限，取上限的" + oneSided.ordinaryOfMax();
        }
        if (oneSided != null && band.max().equals(Money.MOST)) {
            return "只有下限，取下限的" + oneSided.ordinaryOfMin();
        }
        return "取幅度的平均值";
    }

    /**
     * The band of the grade, which {@code amount} lies in.
     *
     * @throws Problem {@code grade-has-no-amount} or {@code G11-amount-in-grade}
     */
    FineRange require(FineGrade grade, Money amount) {
        FineRange left = of(grade);
        if (!left.contains(amount)) {
            throw DiscretionRefusal.AMOUNT_IN_GRADE.with(
                    "amount", amount, "grade", grade.zh(), "min", left.min(), "max", left.max());
        }
        return left;
    }

    FineRange of(FineGrade grade) {
        Money ordinary = ordinary();
        return switch (grade) {
            case ORDINARY -> new FineRange(ordinary, ordinary);
            case HEAVIER -> heavier(ordinary);
            case LIGHTER -> lighter(ordinary);
            case REDUCED ->
                throw DiscretionRefusal.GRADE_EMPTY.with("min", band.min(), "max", band.max(), "grade", grade.zh());
        };
    }

    private FineRange heavier(Money ordinary) {
        if (oneSided != null && band.max().equals(Money.MOST)) {
            Money heavier = band.min().share(oneSided.heavierOfMin());
            return new FineRange(heavier, heavier);
        }
        return new FineRange(ordinary, band.max());
    }

    private FineRange lighter(Money ordinary) {
        if (!ordinary.isAbove(band.min())) {
            throw DiscretionRefusal.GRADE_EMPTY.with(
                    "min", band.min(), "max", band.max(), "grade", FineGrade.LIGHTER.zh());
        }
        if (oneSided != null && band.min().isZero()) {
            Money lighter = band.max().share(oneSided.lighterOfMax());
            return new FineRange(lighter, lighter);
        }
        return new FineRange(band.min(), ordinary.minus(FEN));
    }
}
