package org.lijian.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;

/** Which milestones make up a figure. */
record MilestoneCondition(
        MilestoneKind kind, @Nullable LeadExit exit, LocalDate from, LocalDate to, boolean stillOpen, String area) {}
