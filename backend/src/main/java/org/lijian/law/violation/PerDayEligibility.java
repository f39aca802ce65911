package org.lijian.law.violation;

/** Whether an act can be penalised per day when its correction is refused. */
public enum PerDayEligibility {
    YES,
    NO,
    /** 条文不明，须经法制审核 */
    LEGAL_REVIEW
}
