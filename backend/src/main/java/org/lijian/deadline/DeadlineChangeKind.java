package org.lijian.deadline;

/** How a running deadline was changed. */
public enum DeadlineChangeKind {
    /** 停止计算 */
    STOPPED,
    /** 恢复计算 */
    STOP_ENDED,
    /** 延长 */
    EXTENDED,
    /** 更正起算日 */
    CORRECTED
}
