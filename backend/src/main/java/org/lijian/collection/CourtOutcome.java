package org.lijian.collection;

/** What a court answers to an application for enforcement; 《行政强制法》第五十六条. */
public enum CourtOutcome {
    /** 受理 */
    ACCEPTED,
    /** 不予受理 */
    REFUSED
}
