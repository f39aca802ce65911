package org.lijian.law.violation;

/** Whom a provision penalises. */
public enum Offender {
    /** 单位 */
    ORGANISATION,
    /** 个人 */
    PERSON,
    /** 直接负责的主管人员和其他直接责任人员 */
    RESPONSIBLE_PERSON
}
