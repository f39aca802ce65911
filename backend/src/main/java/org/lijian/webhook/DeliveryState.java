package org.lijian.webhook;

/** What became of a message. */
public enum DeliveryState {
    /** 待推送 */
    PENDING,
    /** 已送达 */
    DELIVERED,
    /** 多次未成，不再推送 */
    FAILED
}
