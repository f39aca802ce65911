package org.lijian.measure;

/** Why a seizure is lifted (解除理由). */
public enum LiftGround {
    HANDLED("案件已经处理"),
    EXPIRED("期限届满"),
    NO_LONGER_NEEDED("不再需要采取措施"),
    ON_REQUEST("当事人申请，经核查应当解除"),
    NOT_APPROVED("未补办批准手续");

    private final String zh;

    LiftGround(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
