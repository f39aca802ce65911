package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure is counted in, and with how many decimals it is written. */
public enum FigureUnit {
    /** 件、起、次 */
    COUNT(0),
    /** 元 */
    YUAN(2),
    /** 百分比 */
    PERCENT(2),
    /** 自然日 */
    DAYS(0);

    private final int decimals;

    FigureUnit(int decimals) {
        this.decimals = decimals;
    }

    String written(BigDecimal value) {
        BigDecimal shown = this == PERCENT ? value.movePointRight(2) : value;
        return shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
