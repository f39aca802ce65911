package org.lijian.statistics.live;

/** Why something counts as no longer moving. */
enum LeakReason {
    /** 时限逾期 */
    OVERDUE,
    /** 登记后未研判 */
    NOT_TRIAGED,
    /** 久无进展 */
    QUIET
}
