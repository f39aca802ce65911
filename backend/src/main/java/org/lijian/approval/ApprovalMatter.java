package org.lijian.approval;

/** What a head, or the heads together, have to agree to before it is done (审批事项). */
public enum ApprovalMatter {
    FILING("立案或者不予立案"),
    INTERRUPTION("中止调查、终止调查或者撤销立案"),
    EVIDENCE_HOLD("先行登记保存证据"),
    EVIDENCE_HOLD_DISPOSAL("先行登记保存证据的处理"),
    NOTICE_WITHDRAWAL("撤回处罚告知"),
    /** 给予处罚；情形为数额较大 */
    PENALTY("给予行政处罚"),
    NO_PENALTY("不予行政处罚"),
    /** 按日连续处罚；情形为数额较大 */
    PER_DAY("按日连续处罚"),
    PER_DAY_END("终结按日连续处罚"),
    /** 自行撤销处罚决定；情形为数额较大 */
    DECISION_REVOCATION("撤销处罚决定"),
    CLOSING("结案"),
    REOPENING("重新调查"),
    /** 情形为案情重大 */
    SEIZURE("查封、扣押"),
    SEIZURE_EXTENSION("延长查封、扣押期限"),
    SEIZURE_LIFTING("解除查封、扣押"),
    /** 情形为案情重大 */
    PRODUCTION_LIMIT("限制生产、停产整治"),
    PRODUCTION_LIMIT_EXTENSION("延长限制生产期限"),
    /** 情形为应当集体讨论 */
    PERIOD_EXTENSION("延长办理期限"),
    DETENTION_REFERRAL("移送行政拘留"),
    CRIME_REFERRAL("移送涉嫌犯罪"),
    TRANSFER("移送其他机关"),
    PAYMENT_PLAN("延期、分期缴纳罚款"),
    COURT_APPLICATION("申请人民法院强制执行"),
    REFUND("退还罚款"),
    COLLECTION_END("终结收缴");

    private final String zh;

    ApprovalMatter(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
