package org.lijian.deadline;

/** Whether what a deadline asks for has been done. */
public enum DeadlineState {
    OPEN,
    /** 按期办结 */
    MET,
    /** 逾期办结 */
    MET_LATE
}
