package org.lijian.document;

/** The forms that can be issued; what each is called, numbered and made of stands in {@code seeds/reference/documents/types.yaml}. */
public enum DocumentType {
    /** 责令改正违法行为决定书 */
    CORRECTION_ORDER,
    /** 行政处罚事先（听证）告知书 */
    PENALTY_NOTICE,
    /** 行政处罚决定书 */
    PENALTY_DECISION,
    /** 不予行政处罚告知书 */
    NO_PENALTY_NOTICE,
    /** 不予行政处罚决定书 */
    NO_PENALTY_DECISION,
    /** 按日连续处罚事先（听证）告知书 */
    PER_DAY_NOTICE,
    /** 按日连续处罚决定书 */
    PER_DAY_DECISION,
    /** 立案审批表 */
    FILING_APPROVAL,
    /** 不予立案审批表 */
    FILING_REFUSAL,
    /** 案件调查报告 */
    INVESTIGATION_REPORT,
    /** 案件集体讨论记录 */
    DISCUSSION_RECORD,
    /** 结案审批表 */
    CLOSING_APPROVAL,
    /** 同意延期缴纳罚款通知书 */
    DEFERRAL_NOTICE,
    /** 同意分期缴纳罚款通知书 */
    INSTALMENT_NOTICE,
    /** 履行义务催告书 */
    PERFORMANCE_DEMAND,
    /** 强制执行申请书 */
    ENFORCEMENT_APPLICATION,
    /** 行政处罚听证通知书 */
    HEARING_NOTICE,
    /** 行政处罚听证笔录 */
    HEARING_MINUTES,
    /** 行政处罚听证报告 */
    HEARING_REPORT,
    /** 当场行政处罚决定书 */
    SUMMARY_DECISION,
    /** 查封（扣押）决定书 */
    SEIZURE_DECISION,
    /** 查封（扣押）清单 */
    SEIZURE_INVENTORY,
    /** 查封（扣押）现场笔录 */
    SEIZURE_RECORD,
    /** 查封（扣押）延期通知书 */
    SEIZURE_EXTENSION,
    /** 解除查封（扣押）决定书 */
    SEIZURE_LIFTING,
    /** 责令限制生产事先告知书 */
    RESTRICT_NOTICE,
    /** 责令限制生产决定书 */
    RESTRICT_DECISION,
    /** 延长限制生产期限通知书 */
    RESTRICT_EXTENSION,
    /** 责令停产整治事先告知书 */
    HALT_NOTICE,
    /** 责令停产整治决定书 */
    HALT_DECISION,
    /** 案件移送审批表 */
    REFERRAL_APPROVAL,
    /** 行政拘留案件移送书 */
    DETENTION_REFERRAL,
    /** 涉嫌犯罪案件移送书 */
    CRIME_REFERRAL,
    /** 案件移送函 */
    CASE_TRANSFER,
    /** 中止、终止调查或者撤销立案审批表 */
    INTERRUPTION_APPROVAL,
    /** 重新调查审批表 */
    REOPENING_APPROVAL,
    /** 终结收缴审批表 */
    COLLECTION_END_APPROVAL,
    /** 撤销行政处罚决定书 */
    PENALTY_REVOCATION,
    /** 申请回避答复通知书 */
    RECUSAL_ANSWER,
    /** 先行登记保存证据通知书 */
    EVIDENCE_HOLD_NOTICE,
    /** 解除先行登记保存证据通知书 */
    EVIDENCE_HOLD_RELEASE,
    /** 终结按日连续处罚审批表 */
    PER_DAY_END_APPROVAL,
    /** 终止按日连续处罚通知书 */
    PER_DAY_END_NOTICE
}
