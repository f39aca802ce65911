package org.lijian.deadline;

/** Why the last day of a running clock became another one without anybody stopping or lengthening it. */
public enum MoveCause {
    /** 法律或者日历修订 */
    LAW,
    /** 更正起算日 */
    TRIGGER_CORRECTED
}
