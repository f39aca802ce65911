package org.lijian.delivery;

/** What became of one attempt. */
public enum DeliveryOutcome {
    /** 已送达 */
    DELIVERED,
    /** 未送达 */
    FAILED
}
