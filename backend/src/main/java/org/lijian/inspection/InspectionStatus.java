package org.lijian.inspection;

/** Where an inspection stands. */
public enum InspectionStatus {
    OPEN("待现场检查"),
    RECORD_SIGNED("待提出检查结论"),
    CONCLUDED("检查已办结");

    private final String step;

    InspectionStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
