package org.lijian.correction;

/** How a recheck was made. */
public enum RecheckMode {
    /** 暗查：不事先通知当事人 */
    COVERT,
    /** 明查 */
    OPEN
}
