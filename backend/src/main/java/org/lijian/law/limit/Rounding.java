package org.lijian.law.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of a converted value, as the reference data of its domain names it; nothing before it is rounded, and what it leaves is
 * what the limit is compared with and what is shown.
 */
record Rounding(int decimals, int multipleDecimals, RoundingMode mode) {
    BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, decimals, mode));
    }

    /** How many times the limit the excess is (超标倍数). */
    BigDecimal multiple(BigDecimal excess, BigDecimal limit) {
        return plain(excess.divide(limit, multipleDecimals, mode));
    }

    /** Without the zeros at its end, but with one decimal at least. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(1, bare.scale()), RoundingMode.UNNECESSARY);
    }
}
