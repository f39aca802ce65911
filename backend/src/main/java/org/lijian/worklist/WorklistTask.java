package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One step that waits, or waited, for an officer (待办). */
final class WorklistTask {
    private final TaskId id;
    private final UUID taskId;
    private final String process;
    private final String step;
    private final String name;
    private final String subjectType;
    private final UUID subjectId;
    private final RegionCode region;
    private final @Nullable String domain;
    private final @Nullable LocalDate dueOn;
    private final @Nullable UUID deadlineId;
    private final @Nullable String warned;
    private final String basis;
    private final TaskStatus status;
    private @Nullable OfficerId claimedBy;
    private final Instant openedAt;
    private final @Nullable Instant endedAt;

    private Set<Role> roles = Set.of();
    private Set<OfficerId> officers = Set.of();

    WorklistTask(
            TaskId id,
            UUID taskId,
            String process,
            String step,
            String name,
            String subjectType,
            UUID subjectId,
            RegionCode region,
            @Nullable String domain,
            @Nullable LocalDate dueOn,
            @Nullable UUID deadlineId,
            @Nullable String warned,
            String basis,
            TaskStatus status,
            @Nullable OfficerId claimedBy,
            Instant openedAt,
            @Nullable Instant endedAt) {
        this.id = id;
        this.taskId = taskId;
        this.process = process;
        this.step = step;
        this.name = name;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.region = region;
        this.domain = domain;
        this.dueOn = dueOn;
        this.deadlineId = deadlineId;
        this.warned = warned;
        this.basis = basis;
        this.status = status;
        this.claimedBy = claimedBy;
        this.openedAt = openedAt;
        this.endedAt = endedAt;
    }

    static WorklistTask opened(TaskId id, OpenTask task) {
        return new WorklistTask(
                        id,
                        task.id(),
                        task.process(),
                        task.step(),
                        task.name(),
                        task.subjectType(),
                        task.subjectId(),
                        task.region(),
                        task.domain(),
                        task.dueOn(),
                        task.deadlineId(),
                        task.warned(),
                        task.basis(),
                        TaskStatus.OPEN,
                        null,
                        task.openedAt(),
                        null)
                .of(task.roles(), task.officers());
    }

    /** Says whom it is for. */
    WorklistTask of(Set<Role> forRoles, Set<OfficerId> forOfficers) {
        roles = forRoles;
        officers = forOfficers;
        return this;
    }

    /** @param awayFor for whom the officer stands in */
    boolean isFor(CurrentOfficer officer, Set<OfficerId> awayFor) {
        return officers.contains(officer.id())
                || !Collections.disjoint(officers, awayFor)
                || (claimedBy != null && awayFor.contains(claimedBy))
                || officer.id().equals(claimedBy)
                || (officer.mayKnowOf(region) && roles.stream().anyMatch(officer::has));
    }

    /** The officer says they will do it, also for whom they stand in; saying so twice is saying so once. */
    void claim(OfficerId officer, Set<OfficerId> awayFor) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(officer) && !awayFor.contains(claimedBy)) {
            throw WorklistRefusal.CLAIMED_BY_ANOTHER.with();
        }
        claimedBy = officer;
    }

    /** Whose it is: of the one who claimed it, else of {@code perhaps} where it names them. */
    @Nullable OfficerId holder(OfficerId perhaps) {
        return claimedBy != null ? claimedBy : officers.contains(perhaps) ? perhaps : null;
    }

    /** It is another's from now on; where it named the one who had it, it names the other. */
    void handOver(@Nullable OfficerId from, OfficerId to) {
        requireOpen();
        claimedBy = to;
        if (from != null && officers.contains(from)) {
            officers = officers.stream()
                    .map(named -> named.equals(from) ? to : named)
                    .collect(Collectors.toSet());
        }
    }

    /** Who can do it: one of its roles, or an inspector where it names its officers. */
    Set<Role> rolesNeeded() {
        Set<Role> needed = new HashSet<>(roles);
        if (!officers.isEmpty()) {
            needed.add(Role.INSPECTOR);
        }
        return needed;
    }

    /** The officer who claimed it gives it back. */
    void release(OfficerId officer) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(officer)) {
            throw WorklistRefusal.CLAIMED_BY_ANOTHER.with();
        }
        claimedBy = null;
    }

    private void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    TaskId id() {
        return id;
    }

    UUID subjectId() {
        return subjectId;
    }

    String name() {
        return name;
    }

    RegionCode region() {
        return region;
    }

    TaskView view(LocalDate today) {
        return new TaskView(
                id,
                process,
                step,
                name,
                subjectType,
                subjectId,
                region,
                domain,
                roles.stream().sorted().toList(),
                officers.stream().sorted(Comparator.comparing(OfficerId::text)).toList(),
                dueOn,
                basis.isEmpty() ? null : basis,
                dueOn != null && dueOn.isBefore(today),
                warned,
                claimedBy,
                openedAt);
    }
}
