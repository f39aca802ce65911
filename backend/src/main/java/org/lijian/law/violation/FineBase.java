package org.lijian.law.violation;

/** What a fine is a multiple of. */
public enum FineBase {
    GOODS_VALUE("货值金额"),
    DIRECT_LOSS("直接损失"),
    INCOME_FROM_UNIT_LAST_YEAR("上一年度从本企业事业单位取得的收入");

    private final String zh;

    FineBase(String zh) {
        this.zh = zh;
    }

    /** As papers state it. */
    public String zh() {
        return zh;
    }
}
