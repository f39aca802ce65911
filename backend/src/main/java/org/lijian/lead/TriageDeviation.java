package org.lijian.lead;

/** In what a triage departs from what was proposed. */
public enum TriageDeviation {
    /** 管辖 */
    COMPETENCE,
    /** 领域 */
    DOMAIN,
    /** 轻重缓急 */
    PRIORITY
}
