package org.lijian.document;

/** The forms that can be issued; what each is called, numbered and made of stands in {@code seeds/reference/documents/types.yaml}. */
public enum DocumentType {
    /** 责令改正违法行为决定书 */
    CORRECTION_ORDER,
    /** 行政处罚事先（听证）告知书 */
    PENALTY_NOTICE,
    /** 行政处罚决定书 */
    PENALTY_DECISION,
    /** 按日连续处罚事先（听证）告知书 */
    PER_DAY_NOTICE,
    /** 按日连续处罚决定书 */
    PER_DAY_DECISION,
    /** 立案审批表 */
    FILING_APPROVAL,
    /** 案件调查报告 */
    INVESTIGATION_REPORT,
    /** 案件集体讨论记录 */
    DISCUSSION_RECORD,
    /** 结案审批表 */
    CLOSING_APPROVAL,
    /** 行政处罚听证通知书 */
    HEARING_NOTICE,
    /** 行政处罚听证笔录 */
    HEARING_MINUTES,
    /** 行政处罚听证报告 */
    HEARING_REPORT,
    /** 当场行政处罚决定书 */
    SUMMARY_DECISION,
    /** 中止、终止调查或者撤销立案审批表 */
    INTERRUPTION_APPROVAL
}
