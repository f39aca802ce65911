package org.lijian.casefile;

/** What a review ends with. */
public enum ReviewOutcome {
    /** 通过 */
    PASSED,
    /** 退回补充 */
    RETURNED
}
