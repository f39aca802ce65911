package org.lijian.casefile.joint;

/** What part a party had in a matter. */
public enum JointRole {
    /** 建设单位、业主 */
    OWNER,
    /** 施工单位、承包单位 */
    CONTRACTOR,
    /** 经营、使用单位 */
    OPERATOR,
    /** 运输单位 */
    CARRIER,
    /** 委托单位 */
    PRINCIPAL,
    /** 其他 */
    OTHER
}
