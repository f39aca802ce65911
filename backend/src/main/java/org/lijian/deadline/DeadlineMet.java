package org.lijian.deadline;

/** A clock that was warned of needs no warning any more. No fact of its own: what was done is told by its own event. */
public record DeadlineMet(DeadlineId deadlineId) {}
