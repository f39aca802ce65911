package org.lijian.law.statute;

/** What rank a norm has. */
public enum StatuteKind {
    /** 法律 */
    LAW,
    /** 行政法规 */
    REGULATION,
    /** 部门规章 */
    RULE,
    /** 地方性法规 */
    LOCAL_REGULATION,
    /** 司法解释 */
    INTERPRETATION,
    /** 规范性文件和文书范本 */
    NORM,
    /** 标准 */
    STANDARD
}
