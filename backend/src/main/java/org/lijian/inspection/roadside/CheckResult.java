package org.lijian.inspection.roadside;

/** How a vehicle or machine was found. */
public enum CheckResult {
    /** 合格 */
    PASSED,
    /** 超标 */
    OVER,
    /** 污染控制装置被拆除、旁通或者 OBD 被破坏 */
    TAMPERED,
    /** 未编码登记 */
    UNCODED
}
