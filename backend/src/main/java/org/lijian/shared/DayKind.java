package org.lijian.shared;

/** Which days a period counts: each statute says so for itself, there is no general rule. */
public enum DayKind {
    /** 工作日 */
    WORKING,
    /** 自然日；以月、年计算的期间亦按自然日连续计算 */
    CALENDAR,
    /** 小时；自发生时刻起连续计算 */
    HOURS
}
