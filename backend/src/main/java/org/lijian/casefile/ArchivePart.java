package org.lijian.casefile;

/** The parts of the principal volume (正卷) in the order in which they are bound. */
public enum ArchivePart {
    /** 处罚决定书 */
    DECISION,
    /** 处罚决定书送达回证 */
    DECISION_SERVICE,
    /** 立案材料 */
    FILING,
    /** 证据材料 */
    EVIDENCE,
    /** 调查报告 */
    REPORT,
    /** 责令改正、告知、听证通知及送达回证 */
    NOTICE,
    /** 听证笔录 */
    HEARING,
    /** 财物处理与执行 */
    PERFORMANCE,
    /** 结案材料 */
    CLOSING,
    /** 副卷：审查意见、法制审核、集体讨论 */
    SECONDARY_VOLUME
}
