package org.lijian.casefile.link;

/** Why two cases belong together. */
public enum LinkKind {
    /** 同一当事人 */
    SAME_PARTY,
    /** 同一事实 */
    SAME_FACTS,
    /** 一案以另一案的结果为依据 */
    DEPENDS_ON,
    /** 其他关联 */
    OTHER
}
