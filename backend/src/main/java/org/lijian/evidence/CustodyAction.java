package org.lijian.evidence;

/** What happened to an item. */
public enum CustodyAction {
    /** 登记 */
    REGISTERED,
    /** 入库 */
    STORED,
    /** 作为案件调查结论的依据 */
    RELIED_ON
}
