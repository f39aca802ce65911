package org.lijian.law.violation;

/** What a fine is a multiple of. */
public enum FineBase {
    /** 货值金额 */
    GOODS_VALUE,
    /** 直接损失 */
    DIRECT_LOSS,
    /** 上一年度从本企业事业单位取得的收入 */
    INCOME_FROM_UNIT_LAST_YEAR
}
