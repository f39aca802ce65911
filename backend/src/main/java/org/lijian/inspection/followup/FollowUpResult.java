package org.lijian.inspection.followup;

/** How an act of an earlier visit was found again. */
public enum FollowUpResult {
    /** 已整改 */
    CORRECTED,
    /** 未整改 */
    NOT_CORRECTED,
    /** 无法查看 */
    NOT_VISIBLE,
    /** 不再跟踪 */
    WAIVED;

    boolean endsIt() {
        return this == CORRECTED || this == WAIVED;
    }
}
