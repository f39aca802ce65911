package org.lijian.referral;

/** What was done in a referral. */
public enum StepKind {
    /** 负责人决定 */
    DECIDED,
    /** 移送 */
    HANDED_OVER,
    /** 抄送人民检察院 */
    COPIED,
    /** 取得回执 */
    RECEIVED,
    /** 要求补充材料 */
    SUPPLEMENT_ASKED,
    /** 补充材料 */
    SUPPLEMENTED,
    /** 催办 */
    REMINDED,
    /** 答复 */
    ANSWERED,
    /** 收到拘留决定 */
    DECISION_COPIED,
    /** 移交涉案物品 */
    OBJECTS_HANDED_OVER,
    /** 对不予立案的处理 */
    NO_FILING_ANSWERED,
    /** 复议答复 */
    RECONSIDERED,
    /** 立案监督结果 */
    SUPERVISED,
    /** 刑事处理结果 */
    CRIMINAL_RESULT;

    /** Whether it is done beside the course, so that what comes next may be dated before it. */
    boolean isBeside() {
        return this == COPIED || this == REMINDED;
    }
}
