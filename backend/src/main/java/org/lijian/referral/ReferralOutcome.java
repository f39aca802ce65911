package org.lijian.referral;

/** How a referral ended. */
public enum ReferralOutcome {
    /** 负责人决定不移送 */
    NOT_REFERRED("不予移送"),
    /** 公安机关决定行政拘留 */
    DETAINED("已决定行政拘留"),
    /** 书面说明理由退回 */
    RETURNED("退回"),
    /** 公安机关不予立案 */
    NOT_FILED("不予立案"),
    /** 公安机关撤销案件 */
    WITHDRAWN("撤销刑事案件"),
    /** 人民检察院决定不起诉 */
    NOT_PROSECUTED("不起诉"),
    /** 人民法院判决免予刑事处罚 */
    EXEMPTED("免予刑事处罚"),
    /** 人民法院判决无罪 */
    ACQUITTED("判决无罪"),
    /** 人民法院判处刑罚 */
    CONVICTED("判处刑罚"),
    /** 受移送机关受理 */
    ACCEPTED("已受理");

    private final String zh;

    ReferralOutcome(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
