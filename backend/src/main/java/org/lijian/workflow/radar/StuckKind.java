package org.lijian.workflow.radar;

/** How work can be stuck. */
public enum StuckKind {
    /** A step that the system does by itself failed. */
    FAILED("未能自动办理"),
    /** The moment a step waits for is past and nothing happened. */
    LATE("到期而未触发"),
    /** Neither an officer nor a period nor a message is waited for, and it has not ended. */
    NOBODY_WAITS("没有待办、没有计时，也没有办结");

    private final String zh;

    StuckKind(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
