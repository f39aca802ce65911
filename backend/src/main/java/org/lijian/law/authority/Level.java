package org.lijian.law.authority;

/** Of which government the competent department is. */
enum Level {
    /** 违法行为发生地的县级以上人民政府 */
    LOCAL,
    /** 省级 */
    PROVINCE
}
