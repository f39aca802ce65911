package org.lijian.statistics;

/** What is counted of the loop: the things that happen to leads, visits, cases, fines, orders, measures and referrals. */
public enum MilestoneKind {
    /** 线索登记 */
    LEAD_REGISTERED,
    /** 线索研判；类别为研判结果 */
    LEAD_TRIAGED,
    /** 答复举报人 */
    LEAD_ANSWERED,
    /** 受移送机关告知办理结果；类别为结果，金额为对方罚款 */
    TRANSFER_ANSWERED,
    /** 线索办结；类别为出口，日数自登记起 */
    LEAD_CLOSED,
    /** 开展检查 */
    INSPECTION_OPENED,
    /** 派出一名执法人员检查 */
    INSPECTOR_SENT,
    /** 现场笔录签字 */
    SITE_RECORD_SIGNED,
    /** 检查结束；类别为处理意见 */
    INSPECTION_CONCLUDED,
    /** 检查表一项不符合；类别为该项 */
    FINDING,
    /** 一名执法人员承办一件案件 */
    INVESTIGATOR_ASSIGNED,
    /** 立案；日数自线索登记起 */
    CASE_FILED,
    /** 不予立案 */
    CASE_NOT_FILED,
    /** 撤回立案申请 */
    FILING_WITHDRAWN,
    /** 中止、终止调查或者撤销立案；类别为其一 */
    CASE_INTERRUPTED,
    /** 恢复调查 */
    INVESTIGATION_RESUMED,
    /** 调查终结；日数自立案起 */
    INVESTIGATION_REPORTED,
    /** 结案；类别为结案事由，日数自立案起 */
    CASE_CLOSED,
    /** 归档；日数自结案起 */
    CASE_ARCHIVED,
    /** 结案归档之后重新调查；类别为情形 */
    CASE_REOPENED,
    /** 告知书送达 */
    NOTICE_SERVED,
    /** 陈述申辩 */
    STATEMENT_RECORDED,
    /** 要求听证 */
    HEARING_REQUESTED,
    /** 举行听证 */
    HEARING_HELD,
    /** 决定罚款；类别为处罚种类，日数自立案起 */
    FINE_DECIDED,
    /** 决定罚款以外的处罚，如警告；类别为处罚种类，日数自立案起 */
    SANCTION_DECIDED,
    /** 决定不予处罚；类别为处罚种类，日数自立案起 */
    NO_PENALTY_DECIDED,
    /** 当场警告 */
    WARNING_DECIDED,
    /** 按日连续处罚一个周期；日数为计罚日数 */
    PER_DAY_ROUND,
    /** 决定书送达；类别为处罚种类，日数自决定起 */
    PENALTY_SERVED,
    /** 罚款缴清；日数自送达起 */
    FINE_SETTLED,
    /** 罚款终结收缴；类别为情形，数额为尚欠数额 */
    COLLECTION_ENDED,
    /** 终结收缴的罚款不再计为未缴清；类别为情形，数额为该罚款 */
    FINE_GIVEN_UP,
    /** 随罚款缴清的加处罚款 */
    SURCHARGE_SETTLED,
    /** 到账一笔 */
    PAYMENT_RECORDED,
    /** 退还一笔 */
    REFUND_PAID,
    /** 发放举报奖励 */
    REWARD_PAID,
    /** 催告 */
    DEMAND_ISSUED,
    /** 延期、分期缴纳；类别为准或不准 */
    PLAN_DECIDED,
    /** 申请法院强制执行 */
    COURT_ASKED,
    /** 法院答复；类别为受理与否 */
    COURT_ANSWERED,
    /** 复议、诉讼受理；类别为其一 */
    DECISION_CHALLENGED,
    /** 复议、诉讼结束；类别为结果 */
    CHALLENGE_ENDED,
    /** 下达责令改正；类别为首次或者再次 */
    ORDER_ISSUED,
    /** 责令改正送达 */
    ORDER_SERVED,
    /** 复查；类别为结果，日数自送达起 */
    RECHECKED,
    /** 查封扣押 */
    SEIZED,
    /** 解除查封扣押；类别为事由 */
    SEIZURE_LIFTED,
    /** 决定限产停产；类别为其一 */
    LIMIT_DECIDED,
    /** 限产停产结束 */
    LIMIT_ENDED,
    /** 移送材料送出；类别为移送种类 */
    REFERRAL_HANDED_OVER,
    /** 受移送机关答复；类别为答复 */
    REFERRAL_ANSWERED,
    /** 移送办结；类别为结果，日数自送出起 */
    REFERRAL_CONCLUDED,
    /** 处罚决定公开 */
    DECISION_PUBLISHED,
    /** 撤回公开 */
    PUBLICATION_RETRACTED,
    /** 开展专项行动 */
    CAMPAIGN_OPENED,
    /** 列入五张清单 */
    CAMPAIGN_ITEM_LISTED,
    /** 销号；按期或者逾期，日数自列入起 */
    CAMPAIGN_ITEM_DONE,
    /** 安排一次专项行动检查 */
    CAMPAIGN_VISIT_PLANNED,
    /** 专项行动结束；日数自开展起 */
    CAMPAIGN_CLOSED,
    /** 列入名单或者出示红黄牌；类别为名单 */
    PARTY_LISTED,
    /** 移出名单；类别为名单，日数自列入起 */
    PARTY_UNLISTED,
    /** 一个时限办结；类别为时限，按期或者逾期，日数自起算日起 */
    CLOCK_MET
}
