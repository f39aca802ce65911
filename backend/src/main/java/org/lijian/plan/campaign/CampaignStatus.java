package org.lijian.plan.campaign;

/** Whether a campaign goes on. */
public enum CampaignStatus {
    OPEN("整治进行中"),
    CLOSED("整治已结束");

    private final String step;

    CampaignStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
