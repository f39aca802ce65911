package org.lijian.workflow.penaltyprocedure;

import org.lijian.casefile.penalty.DueSteps;

/** What comes next on the way to the decision, in the order the law has them. */
enum NextStep {
    HEARING,
    LEGAL_REVIEW,
    DISCUSSION,
    DECISION;

    static NextStep of(DueSteps due) {
        if (due.hearingRequested()) {
            return HEARING;
        }
        if (due.legalReview()) {
            return LEGAL_REVIEW;
        }
        return due.discussion() ? DISCUSSION : DECISION;
    }
}
