package org.lijian.lead;

/** How soon an accepted lead is to be inspected. */
public enum LeadPriority {
    /** 一般 */
    ORDINARY,
    /** 优先 */
    HIGH,
    /** 紧急 */
    URGENT
}
