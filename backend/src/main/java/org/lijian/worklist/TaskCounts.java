package org.lijian.worklist;

/** How much is open for one officer. */
public record TaskCounts(long mine, long group, long overdue) {}
