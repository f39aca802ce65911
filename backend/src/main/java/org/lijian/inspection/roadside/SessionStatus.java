package org.lijian.inspection.roadside;

/** Where a session stands. */
public enum SessionStatus {
    OPEN("检查车辆"),
    AWAITING_RECEIPT("登记公安交管部门回执"),
    CLOSED("路检路查已办结");

    private final String step;

    SessionStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
