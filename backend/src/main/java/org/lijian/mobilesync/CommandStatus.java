package org.lijian.mobilesync;

/** What became of a command. */
public enum CommandStatus {
    /** 已收到: kept, not tried yet. */
    RECEIVED,
    /** 已办理 */
    DONE,
    /** 留存待处理: it could not be applied as things stand, and waits. */
    HELD,
    /** 已拒绝: what it says cannot be, now or later; the device makes a corrected one. */
    REFUSED,
    /** 不予采用: a supervisor set it aside. */
    SET_ASIDE
}
