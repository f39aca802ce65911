package org.lijian.deadline;

import org.lijian.shared.RegionCode;

/** A clock has begun that is to be warned of until it is met. No fact of its own: what began it is told by its own event. */
public record DeadlineStarted(DeadlineId deadlineId, RegionCode region) {}
