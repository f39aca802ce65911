package org.lijian.casefile.summary;

/** What may be imposed on the spot. */
public enum SummarySanction {
    /** 警告 */
    WARNING("警告"),
    /** 罚款 */
    FINE("罚款");

    private final String zh;

    SummarySanction(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
