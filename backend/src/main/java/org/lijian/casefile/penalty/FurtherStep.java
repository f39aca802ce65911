package org.lijian.casefile.penalty;

/** What the head may have done before deciding, whatever the amount. */
public enum FurtherStep {
    /** 负责人认为需要法制审核 */
    LEGAL_REVIEW("法制审核"),
    /** 负责人认为需要集体讨论（生态环境行政处罚办法第五十二条第二款第五项） */
    DISCUSSION("集体讨论");

    private final String zh;

    FurtherStep(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
