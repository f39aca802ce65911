package org.lijian.job;

/** How far a job is. */
public enum JobState {
    /** 排队 */
    QUEUED,
    /** 进行中 */
    RUNNING,
    /** 完成 */
    DONE,
    /** 失败 */
    FAILED,
    /** 已取消 */
    CANCELLED;

    boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
