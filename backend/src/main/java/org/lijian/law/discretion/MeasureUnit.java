package org.lijian.law.discretion;

import java.math.BigDecimal;

/** What a factor is measured in. */
public enum MeasureUnit {
    /** How often, how many. */
    COUNT("个（次、份）", true),
    TIMES("倍", false),
    PERCENT("%", false),
    MINUTES("分钟", false),
    DAYS("天", false),
    MONTHS("个月", false),
    MEGAWATT("兆瓦", false),
    TONNES_PER_HOUR("吨/时", false);

    private final String zh;
    private final boolean whole;

    MeasureUnit(String zh, boolean whole) {
        this.zh = zh;
        this.whole = whole;
    }

    public String zh() {
        return zh;
    }

    /** Whether only whole numbers can be. */
    public boolean isWhole() {
        return whole;
    }

    boolean allows(BigDecimal value) {
        return value.signum() >= 0 && (!whole || value.stripTrailingZeros().scale() <= 0);
    }
}
