package org.lijian.law.violation;

/** To whom an act is referred beside its penalty. */
public enum ConsequenceKind {
    /** 移送公安机关行政拘留 */
    DETENTION,
    /** 违反治安管理，由公安机关处罚 */
    PUBLIC_SECURITY,
    /** 涉嫌犯罪，移送司法机关 */
    CRIME
}
