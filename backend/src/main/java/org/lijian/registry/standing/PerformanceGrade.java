package org.lijian.registry.standing;

/** Performance grade of an enterprise (重点行业绩效分级), best first. */
public enum PerformanceGrade {
    A,
    B,
    /** 引领性 */
    LEADING,
    C,
    D
}
