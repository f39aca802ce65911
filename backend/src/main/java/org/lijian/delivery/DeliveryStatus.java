package org.lijian.delivery;

/** Whether the document has reached its recipient. */
public enum DeliveryStatus {
    /** 待送达 */
    OPEN,
    /** 已送达 */
    DELIVERED
}
