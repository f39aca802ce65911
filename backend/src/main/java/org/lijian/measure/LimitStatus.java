package org.lijian.measure;

/** Where a restriction or halt of production stands. */
public enum LimitStatus {
    PROPOSED("待审批"),
    REFUSED("不予批准"),
    APPROVED("待告知"),
    NOTIFIED("告知书待送达"),
    NOTICE_SERVED("陈述申辩期间"),
    DECIDED("决定书待送达"),
    IN_FORCE("整改中"),
    LIFTED("已解除"),
    EXPIRED("期限届满"),
    TERMINATED("已终止"),
    ABANDONED("不予决定");

    private final String zh;

    LimitStatus(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
