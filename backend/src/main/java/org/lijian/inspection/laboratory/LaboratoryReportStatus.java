package org.lijian.inspection.laboratory;

/** Where a laboratory report stands. */
public enum LaboratoryReportStatus {
    SAMPLED("待交接样品"),
    HANDED_OVER("待监测报告"),
    REPORTED("待告知监测结果"),
    TOLD("监测结果已告知");

    private final String step;

    LaboratoryReportStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
