package org.lijian.law.measure;

/** Measures beside the penalty that keep a violation from going on. */
public enum MeasureKind {
    /** 查封、扣押 */
    SEIZURE("查封、扣押"),
    /** 限制生产 */
    RESTRICT("限制生产"),
    /** 停产整治 */
    HALT("停产整治");

    private final String zh;

    MeasureKind(String zh) {
        this.zh = zh;
    }

    /** The measure as officers call it. */
    public String zh() {
        return zh;
    }
}
