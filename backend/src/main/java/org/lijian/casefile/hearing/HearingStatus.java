package org.lijian.casefile.hearing;

/** Where a hearing stands. */
public enum HearingStatus {
    REQUESTED("待通知听证"),
    NOTIFIED("听证通知书送达"),
    NOTICE_SERVED("待举行听证"),
    HELD("待提出听证报告"),
    REPORTED("听证已报告"),
    FORFEITED("视为放弃听证"),
    WITHDRAWN("已撤回听证要求");

    private final String zh;

    HearingStatus(String zh) {
        this.zh = zh;
    }

    /** The step as officers call it. */
    public String zh() {
        return zh;
    }
}
