package org.lijian.mobilesync;

/** Whether a device is in use. */
public enum DeviceStatus {
    /** 在用 */
    ACTIVE,
    /** 已锁定: what it still sends is kept and applied only when a supervisor says so. */
    LOCKED
}
