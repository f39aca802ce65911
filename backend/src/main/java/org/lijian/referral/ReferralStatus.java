package org.lijian.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    PROPOSED("待负责人审批移送"),
    APPROVED("待移送"),
    HANDED_OVER("待取得移送回执"),
    AWAITING_ANSWER("待受移送机关答复"),
    SUPPLEMENT_ASKED("待补充移送材料"),
    AWAITING_COPY("待公安机关抄送拘留决定"),
    AWAITING_OBJECTS("待移交涉案物品"),
    IN_CRIMINAL_PROCEEDINGS("待刑事处理结果"),
    NOT_FILED("待决定是否提请复议"),
    AWAITING_RECONSIDERATION("待公安机关复议答复"),
    AWAITING_SUPERVISION("待人民检察院立案监督"),
    CONCLUDED("移送已办结");

    private final String zh;

    ReferralStatus(String zh) {
        this.zh = zh;
    }

    /** The step as the officers call it. */
    public String zh() {
        return zh;
    }

    /** Whether the other side has the case and owes an answer. */
    boolean awaitsAnswer() {
        return this == AWAITING_ANSWER || this == AWAITING_RECONSIDERATION || this == AWAITING_SUPERVISION;
    }
}
