package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One entry of an officer's worklist; {@code subjectType} and {@code subjectId} say what it is about. */
public record TaskView(
        TaskId id,
        String process,
        String step,
        String name,
        String subjectType,
        UUID subjectId,
        RegionCode region,
        @Nullable String domain,
        List<Role> roles,
        List<OfficerId> officers,
        @Nullable LocalDate dueOn,
        @Nullable String basis,
        boolean overdue,
        @Nullable String warned,
        @Nullable OfficerId claimedBy,
        Instant openedAt) {}
