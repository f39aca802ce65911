package org.lijian.statistics.fact;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

/** Somebody corrected how something is counted; what happened, and what was said of it, stays. */
public record MilestoneCorrected(
        UUID subjectId, MilestoneKind kind, MilestoneId milestoneId, MilestoneId correctionId, OfficerId by)
        implements DomainEvent {}
