package org.lijian.casefile.penalty;

/** The party's answer to the hearing it was offered; no answer within the period waives it too. */
public enum HearingChoice {
    /** 要求听证 */
    REQUESTED,
    /** 放弃听证 */
    WAIVED
}
