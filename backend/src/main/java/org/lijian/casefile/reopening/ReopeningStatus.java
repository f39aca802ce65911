package org.lijian.casefile.reopening;

/** Where a proposal stands; until it is approved the case stays in the archive. */
public enum ReopeningStatus {
    PROPOSED("待审批重新调查"),
    REFUSED("不同意重新调查"),
    APPROVED("已重新调查");

    private final String zh;

    ReopeningStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
