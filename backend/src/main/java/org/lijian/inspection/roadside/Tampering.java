package org.lijian.inspection.roadside;

/** What was done to the control of its emissions. */
public enum Tampering {
    /** 后处理装置拆除 */
    REMOVED,
    /** 后处理装置旁通、屏蔽 */
    BRIDGED,
    /** OBD 被破坏、改写 */
    OBD_BROKEN
}
