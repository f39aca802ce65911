package org.lijian.casefile.penalty;

/** Where a penalty stands. */
public enum PenaltyStatus {
    PREPARED("待事先告知"),
    NOTICE_ISSUED("告知书送达"),
    NOTICE_SERVED("陈述申辩与审议"),
    /** A new fact came up; another penalty of the case takes its place. */
    NOTICE_WITHDRAWN("告知已撤回，补充调查"),
    /** A per-day penalty that leads to no decision. */
    ENDED("已终结"),
    DECIDED("决定书送达"),
    SERVED("决定已送达"),
    /** Its decision was revoked or void, and the case is investigated again. */
    REVOKED("决定已被撤销，重新调查");

    private final String zh;

    PenaltyStatus(String zh) {
        this.zh = zh;
    }

    /** The step as officers call it. */
    public String zh() {
        return zh;
    }
}
