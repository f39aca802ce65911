package org.lijian.casefile.summary;

/** Where a penalty decided on the spot stands. */
public enum SummaryStatus {
    DECIDED("当场交付决定书"),
    DELIVERED("备案与执行"),
    CLOSED("当场处罚已办结");

    private final String zh;

    SummaryStatus(String zh) {
        this.zh = zh;
    }

    /** The step as officers call it. */
    public String zh() {
        return zh;
    }
}
