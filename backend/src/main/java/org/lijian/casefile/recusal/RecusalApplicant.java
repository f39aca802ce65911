package org.lijian.casefile.recusal;

/** Who wants somebody recused. */
public enum RecusalApplicant {
    /** 本人自行回避 */
    OFFICER("自行回避"),
    /** 当事人申请回避 */
    PARTY("当事人申请回避");

    private final String zh;

    RecusalApplicant(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
