package org.lijian.lead;

/** What triage (研判) decided. */
public enum TriageOutcome {
    /** 受理 */
    ACCEPTED,
    /** 移送有管辖权的机关 */
    TRANSFERRED,
    /** 与其他线索重复 */
    DUPLICATE
}
