package org.lijian.worklist;

/** How much is open for one officer; each number goes up to a thousand, and a thousand says a thousand or more. */
public record TaskCounts(long mine, long group, long overdue) {}
