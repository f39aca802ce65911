package org.lijian.law.period;

/** Who may lengthen a period. */
public enum ExtensionApprover {
    /** 机关负责人 */
    HEAD,
    /** 机关负责人集体讨论 */
    COLLECTIVE
}
