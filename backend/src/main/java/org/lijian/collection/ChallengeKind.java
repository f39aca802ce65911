package org.lijian.collection;

/** How a party goes against a decision. */
public enum ChallengeKind {
    /** 行政复议 */
    REVIEW,
    /** 行政诉讼 */
    SUIT
}
