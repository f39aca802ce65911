package org.lijian.inspection;

/** What shows an act. */
enum ViolationSource {
    /** 现场检查（勘察）笔录 */
    SITE_RECORD,
    /** 监测报告 */
    LABORATORY_REPORT
}
