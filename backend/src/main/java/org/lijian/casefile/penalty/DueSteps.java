package org.lijian.casefile.penalty;

/** What still has to happen between the end of the statement period and the decision. */
public record DueSteps(boolean hearingRequested, boolean legalReview, boolean discussion) {}
