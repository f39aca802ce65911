package org.lijian.lead;

/** How a lead left (一个出口): every lead leaves by exactly one of these. */
public enum LeadExit {
    /** 移送其他机关 */
    TRANSFERRED,
    /** 并入重复线索 */
    MERGED,
    /** 未发现违法行为 */
    NOTHING_FOUND,
    /** 教育改正，不予处罚 */
    EDUCATED,
    /** 立案并结案 */
    CASE_CLOSED,
    /** 不予立案 */
    FILING_REFUSED
}
