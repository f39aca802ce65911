package org.lijian.casefile;

/** Where a case stands. */
public enum CaseStatus {
    FILING_REQUESTED("待立案审批"),
    FILING_REFUSED("不予立案"),
    FILING_WITHDRAWN("已撤回立案申请"),
    INVESTIGATING("调查取证"),
    INTERRUPTION_REQUESTED("待审批中止、终止调查、撤销立案或者并案"),
    SUSPENDED("中止调查"),
    TERMINATED("终止调查"),
    TRANSFERRED("已移送，待结案"),
    FILING_REVOKED("撤销立案"),
    MERGED("已并案"),
    UNDER_REVIEW("案件审查"),
    IN_PENALTY_PROCEDURE("处罚程序办理"),
    CLOSING_REQUESTED("待结案审批"),
    CLOSED("已结案待归档"),
    ARCHIVED("已归档");

    private final String zh;

    CaseStatus(String zh) {
        this.zh = zh;
    }

    /** Whether there is nothing more to do in the case. */
    public boolean isOver() {
        return this == FILING_REFUSED
                || this == FILING_WITHDRAWN
                || this == FILING_REVOKED
                || this == MERGED
                || this == ARCHIVED;
    }

    /** Whether the case ran its course; a closed one may still wait for its archive. */
    public boolean isClosed() {
        return this == CLOSED || this == ARCHIVED;
    }

    /** Whether nothing more is found or decided in the case: it is closed, or never came to be. */
    public boolean isDone() {
        return isOver() || isClosed();
    }

    /** The step as officers call it. */
    public String zh() {
        return zh;
    }
}
