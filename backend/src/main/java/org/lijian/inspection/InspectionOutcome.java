package org.lijian.inspection;

/** What follows an inspection. */
public enum InspectionOutcome {
    /** 未发现违法行为 */
    NOTHING_FOUND,
    /** 轻微违法，教育改正 */
    EDUCATED,
    /** 拟立案 */
    CASE,
    /** 属其他机关管辖，移送 */
    TRANSFER
}
