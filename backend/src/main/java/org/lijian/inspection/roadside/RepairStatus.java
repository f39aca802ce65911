package org.lijian.inspection.roadside;

/** Where repair and retest stand. */
public enum RepairStatus {
    REPAIR_DUE("登记维修"),
    RETEST_DUE("复检"),
    PASSED("复检合格");

    private final String step;

    RepairStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
