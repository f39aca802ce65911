package org.lijian.measure;

/** What ends a restriction or halt by itself (终止情形). */
public enum TerminationGround {
    DISSOLVED("当事人终止"),
    CLOSED("被责令停业、关闭");

    private final String zh;

    TerminationGround(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
