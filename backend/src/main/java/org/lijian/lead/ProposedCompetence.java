package org.lijian.lead;

/** Whether a lead is proposed to be accepted. */
public enum ProposedCompetence {
    /** 属本机关主管，建议受理 */
    OURS,
    /** 属其他机关主管，建议移送 */
    OTHERS,
    /** 不能判断 */
    UNCLEAR
}
