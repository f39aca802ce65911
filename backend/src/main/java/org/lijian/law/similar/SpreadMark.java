package org.lijian.law.similar;

/** The marks of a spread, from the least amount to the largest. */
public enum SpreadMark {
    /** 最低 */
    LEAST,
    /** 下四分位数 */
    LOWER_QUARTILE,
    /** 中位数 */
    MEDIAN,
    /** 上四分位数 */
    UPPER_QUARTILE,
    /** 最高 */
    MOST
}
