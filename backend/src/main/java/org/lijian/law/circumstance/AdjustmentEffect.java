package org.lijian.law.circumstance;

/** What a rule does to an amount. */
public enum AdjustmentEffect {
    LIGHTER("从轻"),
    /** 低于法定最低额 */
    REDUCED("减轻"),
    HEAVIER("从重");

    private final String zh;

    AdjustmentEffect(String zh) {
        this.zh = zh;
    }

    /** As officers say it. */
    public String zh() {
        return zh;
    }
}
