package org.lijian.referral;

/** What the bureau does about a decision not to file. */
public enum NoFilingResponse {
    /** 向作出决定的公安机关申请复议 */
    RECONSIDERATION("申请复议"),
    /** 建议人民检察院立案监督 */
    SUPERVISION("建议立案监督"),
    /** 接受，继续办理行政处罚 */
    ACCEPTED("无异议");

    private final String zh;

    NoFilingResponse(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
