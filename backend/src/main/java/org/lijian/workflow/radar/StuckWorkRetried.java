package org.lijian.workflow.radar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A supervisor or administrator set stuck work going again. */
public record StuckWorkRetried(
        UUID stuckWorkId,
        UUID subjectId,
        OfficerId by,
        RegionCode region,
        StuckKind kind,
        @Nullable String step) implements DomainEvent {}
