package org.lijian.deadline;

/** What follows once a deadline has been looked at. */
public enum DeadlineCourse {
    /** It runs on, or stands still. */
    RUNS,
    /** It is late, and somebody has to see to it. */
    OVERDUE,
    /** It has ended, and that is all. */
    OVER
}
