package org.lijian.evidence;

/** Whether the bytes have come. */
public enum EvidenceStatus {
    /** 已登记，待上传: described, with the hash its bytes must have. */
    REGISTERED,
    /** 已入库: the bytes are in the object store, and stay as they are. */
    STORED
}
