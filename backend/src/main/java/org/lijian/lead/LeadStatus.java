package org.lijian.lead;

/** Where a lead stands. */
public enum LeadStatus {
    REGISTERED("待研判"),
    ACCEPTED("办理中"),
    TRANSFERRED_AWAITING_RECEIPT("已移送待回执"),
    /** What follows is decided; the informant still waits for the answer, or the sender for the reply. */
    CONCLUDED("待答复"),
    CLOSED("已办结");

    private final String step;

    LeadStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
