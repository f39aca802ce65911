package org.lijian.deadline;

/** How far a clock has run when it is warned of. */
public enum WarningLevel {
    /** 已过三分之二 */
    TWO_THIRDS,
    /** 还剩三日 */
    THREE_DAYS,
    /** 今日届满 */
    LAST_DAY,
    /** 已逾期 */
    OVERDUE
}
