package org.lijian.law.discretion;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * What a fine is reckoned from where the law names more than an amount (罚款的基数和数量).
 *
 * @param baseAmount what a multiple is a multiple of, such as the value of the goods
 * @param units for how many vehicles or machines the fine is; for one where nobody said
 */
public record FineBasis(
        @Nullable Money baseAmount, @Nullable Integer units) {
    /** Of a fine that depends on neither. */
    public static final FineBasis NONE = new FineBasis(null, null);

    public FineBasis {
        if (units != null) {
            FineFacts.requirePossible(units);
        }
    }

    int counted() {
        return units == null ? 1 : units;
    }

    /** The same, with what it leaves unsaid as {@code other} says it. */
    public FineBasis or(FineBasis other) {
        return new FineBasis(baseAmount == null ? other.baseAmount : baseAmount, units == null ? other.units : units);
    }

    /** Whether it makes the act graver than {@code told}; a base that was not told does. */
    public boolean isAbove(FineBasis told) {
        boolean larger = baseAmount != null && (told.baseAmount == null || baseAmount.isAbove(told.baseAmount));
        return larger || counted() > told.counted();
    }

    /** As officers say it. */
    public String zh() {
        return (baseAmount == null ? "" : "基数" + baseAmount + "元，") + "数量" + counted();
    }
}
