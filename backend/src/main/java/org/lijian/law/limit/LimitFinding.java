package org.lijian.law.limit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lijian.law.Step;

/**
 * One value against its limit.
 *
 * @param measured as it was read
 * @param converted as the standard wants it compared, rounded once; the same as {@code measured} where nothing is converted
 * @param over whether it breaks the limit; exactly at the limit it keeps it
 * @param exceededBy by how much, in the unit of the limit; {@code 0.0} when it is kept
 * @param exceededMultiple the excess as a multiple of the limit (超标倍数)
 * @param verified whether the limit and every parameter used were read in their sources
 */
public record LimitFinding(
        String item,
        String name,
        String unit,
        String measured,
        String converted,
        boolean over,
        String exceededBy,
        String exceededMultiple,
        AppliedLimit limit,
        boolean verified,
        List<Step> steps) {
    public LimitFinding {
        steps = List.copyOf(steps);
    }

    /** Compares a converted value with {@code value}, the limit as corrected. */
    static LimitFinding of(
            Limit limit,
            BigDecimal value,
            String measured,
            BigDecimal converted,
            Rounding rounding,
            boolean verified,
            List<Step> steps) {
        BigDecimal excess = limit.direction().excess(converted, value).max(BigDecimal.ZERO);
        boolean over = excess.signum() > 0;
        BigDecimal multiple = over && value.signum() > 0 ? rounding.multiple(excess, value) : BigDecimal.ZERO;
        List<Step> all = new ArrayList<>(steps);
        String sign = limit.direction() == LimitDirection.AT_MOST ? (over ? " > " : " ≤ ") : (over ? " < " : " ≥ ");
        all.add(new Step(
                limit.itemName() + " " + converted.toPlainString() + " " + limit.unit(),
                "与限值" + value.toPlainString() + " " + limit.unit() + "比较，等于限值的不为超标",
                converted.toPlainString()
                        + sign
                        + value.toPlainString()
                        + (over ? "，超标" + Rounding.plain(multiple).toPlainString() + "倍" : "，未超标"),
                limit.citation()));
        return new LimitFinding(
                limit.item(),
                limit.itemName(),
                limit.unit(),
                measured,
                converted.toPlainString(),
                over,
                Rounding.plain(excess).toPlainString(),
                Rounding.plain(multiple).toPlainString(),
                AppliedLimit.of(limit, value),
                verified,
                all);
    }
}
