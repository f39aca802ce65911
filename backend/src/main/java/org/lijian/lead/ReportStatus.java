package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report, for whoever has its code. It says nothing of who reported or who works on it.
 *
 * @param merged whether it was joined with another report of the same, whose course it shows
 * @param answer the bureau's answer, where it was given by this way
 * @param reward what became of the reward it applied for, once one was proposed
 */
public record ReportStatus(
        LocalDate receivedOn,
        LeadStatus status,
        boolean merged,
        @Nullable LeadExit exit,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable ReportReward reward) {}
