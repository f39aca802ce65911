package org.lijian.law.investigation;

/** How an investigation stops before its report. */
public enum InterruptionKind {
    SUSPENSION("中止调查"),
    TERMINATION("终止调查"),
    REVOCATION("撤销立案"),
    /** The case is another authority's: 移送. */
    TRANSFER("案件移送"),
    /** The case is handled in another one of the same party. */
    MERGER("并案");

    private final String zh;

    InterruptionKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
