package org.lijian.exchange;

/** What becomes of a row. */
public enum RowOutcome {
    /** 可导入 */
    READY,
    /** 已登记，不再导入 */
    KNOWN,
    /** 不予导入 */
    REFUSED,
    /** 已导入 */
    IMPORTED
}
