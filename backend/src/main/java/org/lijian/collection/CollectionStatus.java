package org.lijian.collection;

/** Whether a fine is still owed. */
public enum CollectionStatus {
    /** 待缴清 */
    OPEN,
    /** 已缴清 */
    SETTLED
}
