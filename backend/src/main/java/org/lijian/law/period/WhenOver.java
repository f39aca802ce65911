package org.lijian.law.period;

/** What it means that a period has run out. */
public enum WhenOver {
    /** 逾期未办的提请督办 */
    ESCALATES(true),
    /** 届满即止，只作提醒 */
    ENDS(true),
    /** 由等待它的流程催办 */
    FOLLOWED(false),
    /** 当事人的期间，届满即失 */
    LAPSES(false);

    private final boolean warnedOf;

    WhenOver(boolean warnedOf) {
        this.warnedOf = warnedOf;
    }

    /** Whether officers are warned before it runs out. */
    public boolean isWarnedOf() {
        return warnedOf;
    }
}
