package org.lijian.statistics;

/** The points of the loop that are counted. */
public enum MilestoneKind {
    LEAD_REGISTERED,
    LEAD_CLOSED,
    FINE_DECIDED,
    FINE_SETTLED
}
