package org.lijian.inspection;

/** How one item of a checklist was found. */
public enum AnswerResult {
    /** 符合 */
    CONFORMS,
    /** 不符合 */
    VIOLATES,
    /** 不涉及 */
    NOT_APPLICABLE,
    /** 待监测报告: samples were taken, the report will tell */
    PENDING
}
