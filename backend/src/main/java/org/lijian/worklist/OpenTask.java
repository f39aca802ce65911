package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A step that waits for an officer from now on.
 *
 * @param id the task as its process knows it
 * @param name what officers call the step
 * @param roles whoever has one of them in the region sees it
 * @param officers who sees it besides, by name
 * @param origins what its subject came of, where its process knows it: a lead, an inspection, a case
 * @param domain the field of enforcement it belongs to, where its process knows it
 * @param dueOn the last day of the period that runs, if one does
 * @param deadlineId that period, whose last day may move; absent without one
 * @param warned how far that period has run, if it was warned of
 * @param basis where that period stands; empty without one
 */
public record OpenTask(
        UUID id,
        String process,
        String step,
        String name,
        String subjectType,
        UUID subjectId,
        RegionCode region,
        Set<Role> roles,
        Set<OfficerId> officers,
        Set<UUID> origins,
        @Nullable String domain,
        @Nullable LocalDate dueOn,
        @Nullable UUID deadlineId,
        @Nullable String warned,
        String basis,
        Instant openedAt) {
    public OpenTask {
        roles = Set.copyOf(roles);
        officers = Set.copyOf(officers);
        origins = Set.copyOf(origins);
        if (roles.isEmpty() && officers.isEmpty()) {
            throw new IllegalArgumentException("a task nobody would see: " + step);
        }
    }
}
