package org.lijian.casefile.penalty;

/** The papers whose amounts are calculated. */
public enum AssessedPaper {
    /** 行政处罚事先告知书 */
    NOTICE,
    /** 行政处罚决定书 */
    DECISION
}
