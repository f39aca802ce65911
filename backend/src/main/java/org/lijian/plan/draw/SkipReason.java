package org.lijian.plan.draw;

/** Why somebody or something on the list is passed over. */
public enum SkipReason {
    /** 请假、出差等不在岗 */
    LEAVE,
    /** 应当回避 */
    RECUSAL,
    /** 近期已检查 */
    RECENTLY_INSPECTED,
    /** 列入正面清单，减少检查 */
    POSITIVE_LIST,
    /** 停产、注销、拆除 */
    NOT_OPERATING,
    /** 其他，须写明 */
    OTHER
}
