package org.lijian.mobilesync;

/** What an officer can do without a network; each is the operation of that name, by the same rules. All take an inspector. */
public enum CommandKind {
    REGISTER_LEAD("registerLead", false),
    REGISTER_EVIDENCE("registerEvidence", false),
    ANSWER_CHECKLIST("answerChecklist", true),
    ADD_READING("addReading", true),
    SIGN_SITE_RECORD("signSiteRecord", true),
    CONCLUDE_INSPECTION("concludeInspection", true),
    ISSUE_CORRECTION_ORDER("issueCorrectionOrder", false),
    DECIDE_ON_THE_SPOT("decideOnTheSpot", false);

    private final String operation;
    private final boolean targeted;

    CommandKind(String operation, boolean targeted) {
        this.operation = operation;
        this.targeted = targeted;
    }

    /** The operation of the contract that it is online. */
    public String operation() {
        return operation;
    }

    /** Whether it is done to a thing that is there, of a version that was read. */
    boolean isTargeted() {
        return targeted;
    }
}
