package org.lijian.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sums of money are written, which corrections can take below nothing: {@code "-20000.00"}. */
public final class Yuan {
    private Yuan() {}

    public static String written(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
