package org.lijian.law.reopening;

/** Why a closed case is investigated again (重新调查). */
public enum ReopeningKind {
    /** 处罚决定被撤销、确认违法或者无效 */
    DECISION_REVOKED,
    /** 终止调查的情形消失或者有新的证据 */
    TERMINATION_LAPSED,
    /** 受移送机关退回 */
    HANDED_BACK
}
