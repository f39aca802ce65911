package org.lijian.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.Delegations;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusions;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an officer, and for whom they stand in: looked at, claimed, given back, handed over. */
@Service
class Inbox {
    /** Most tasks handed over in one go. */
    private static final int AT_ONCE = 500;

    private final WorklistMapper mapper;
    private final Delegations delegations;
    private final Officers officers;
    private final Exclusions exclusions;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Inbox(
            WorklistMapper mapper,
            Delegations delegations,
            Officers officers,
            Exclusions exclusions,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.delegations = delegations;
        this.officers = officers;
        this.exclusions = exclusions;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Page<TaskView> tasks(TaskCriteria criteria, PageRequest page, CurrentOfficer officer) {
        TaskSearch search = search(criteria, officer);
        boolean fewDue = search.dueTo() != null && mapper.count(search) < WorklistMapper.MOST_COUNTED;
        List<WorklistTask> rows = mapper.page(search, page, fewDue);
        addressed(rows);
        return Page.of(rows, page.limit(), task -> task.id().value()).map(task -> task.view(time.today()));
    }

    @Transactional(readOnly = true)
    TaskCounts counts(TaskCriteria criteria, CurrentOfficer officer) {
        return new TaskCounts(
                mapper.count(search(criteria.with(TaskFilter.MINE), officer)),
                mapper.count(search(criteria.with(TaskFilter.GROUP), officer)),
                mapper.count(search(criteria.with(TaskFilter.OVERDUE), officer)));
    }

    @Transactional(readOnly = true)
    TaskDigest digest(CurrentOfficer officer) {
        LocalDate today = time.today();
        TaskSearch mine = search(TaskCriteria.all().with(TaskFilter.MINE), officer);
        TaskCounts counts = counts(TaskCriteria.all(), officer);
        TaskSearch all = search(TaskCriteria.all(), officer);
        return new TaskDigest(
                today,
                counts.mine(),
                counts.group(),
                counts.overdue(),
                mapper.count(all.due(today, today)),
                mapper.count(all.due(today.plusDays(1), today.plusDays(3))),
                mapper.steps(mine));
    }

    @Transactional
    TaskView claim(TaskId id, CurrentOfficer officer) {
        Set<OfficerId> awayFor = standingInFor(officer);
        return changed(id, officer, task -> {
            exclusions.requireNone(List.of(officer.id()), task.subjectId());
            task.claim(officer.id(), awayFor);
        });
    }

    @Transactional
    TaskView release(TaskId id, CurrentOfficer officer) {
        return changed(id, officer, task -> task.release(officer.id()));
    }

    /** By whoever holds the task, or by a supervisor of its region. */
    @Transactional
    TaskView handOver(TaskId id, HandOver said, CurrentOfficer by) {
        OfficerView to = recipient(said.to(), said.reason());
        WorklistTask task = known(mapper.lock(id), id);
        boolean supervises = by.has(Role.SUPERVISOR) && by.mayKnowOf(task.region());
        if (!supervises && !task.isFor(by, standingInFor(by))) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        OfficerId from = task.holder(by.id());
        if (!supervises && (from == null || !isOwnOrStoodInFor(from, by))) {
            throw WorklistRefusal.NOT_YOURS_TO_HAND_OVER.with();
        }
        if (!suits(to, task)) {
            throw WorklistRefusal.RECIPIENT_NOT_SUITED.with("name", to.name()).at("/to");
        }
        exclusions.requireNone(List.of(to.id()), task.subjectId());
        hand(task, from, to.id(), by.id());
        return task.view(time.today());
    }

    /** All or none: where one of them cannot be handed to that officer, none is, and each such task is named. */
    @Transactional
    HandedOver handOverAll(HandOverMany said, CurrentOfficer by) {
        OfficerId from = Require.present(said.from(), "/from");
        OfficerView to = recipient(said.to(), said.reason());
        if (!by.has(Role.SUPERVISOR) && !isOwnOrStoodInFor(from, by)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        List<TaskId> ids = said.tasks() == null ? mapper.heldBy(from, AT_ONCE + 1) : said.tasks();
        if (ids.size() > AT_ONCE) {
            throw WorklistRefusal.TOO_MANY_AT_ONCE.with("most", AT_ONCE);
        }
        List<WorklistTask> tasks = new ArrayList<>();
        List<Problem.Violation> unsuited = new ArrayList<>();
        for (TaskId id : ids.stream().sorted(Comparator.comparing(TaskId::text)).toList()) {
            WorklistTask task = known(mapper.lock(id), id);
            if (!by.mayKnowOf(task.region()) && !by.id().equals(from)) {
                throw PlatformRefusal.NOT_FOUND.with("id", id);
            }
            if (!from.equals(task.holder(from))) {
                throw WorklistRefusal.NOT_HELD_BY.with("id", id).at("/tasks");
            }
            if (!suits(to, task)) {
                unsuited.add(new Problem.Violation("/tasks/" + id, "recipient-not-suited", task.name(), task.name()));
            }
            tasks.add(task);
        }
        if (!unsuited.isEmpty()) {
            throw WorklistRefusal.RECIPIENT_NOT_SUITED
                    .with("name", to.name())
                    .at(unsuited.toArray(Problem.Violation[]::new));
        }
        tasks.forEach(task -> exclusions.requireNone(List.of(to.id()), task.subjectId()));
        tasks.forEach(task -> hand(task, from, to.id(), by.id()));
        return new HandedOver(ids);
    }

    private void hand(WorklistTask task, @Nullable OfficerId from, OfficerId to, OfficerId by) {
        task.handOver(from, to);
        mapper.saveClaim(task);
        mapper.claimAudience(task);
        if (from != null && !from.equals(to)) {
            mapper.nameInstead(task.id(), from, to);
            mapper.removeOfficer(task.id(), from);
        }
        events.publishEvent(new TaskHandedOver(task.subjectId(), task.id(), by, from, to, task.name()));
    }

    private OfficerView recipient(@Nullable OfficerId to, @Nullable String reason) {
        Require.text(reason, "/reason", 200);
        return officers.officer(Require.present(to, "/to"));
    }

    private boolean suits(OfficerView to, WorklistTask task) {
        Set<Role> needed = task.rolesNeeded();
        return to.active()
                && officers.cover(to, task.region(), time.today())
                && !Collections.disjoint(to.roles(), needed);
    }

    private boolean isOwnOrStoodInFor(OfficerId id, CurrentOfficer by) {
        return by.id().equals(id) || standingInFor(by).contains(id);
    }

    private Set<OfficerId> standingInFor(CurrentOfficer officer) {
        return delegations.standingInFor(officer.id(), time.today());
    }

    private TaskSearch search(TaskCriteria criteria, CurrentOfficer officer) {
        return TaskSearch.by(officer, standingInFor(officer), criteria, time.today());
    }

    private TaskView changed(TaskId id, CurrentOfficer officer, Consumer<WorklistTask> verb) {
        WorklistTask task = known(mapper.lock(id), id);
        if (!task.isFor(officer, standingInFor(officer))) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        verb.accept(task);
        mapper.saveClaim(task);
        mapper.claimAudience(task);
        return task.view(time.today());
    }

    private WorklistTask known(@Nullable WorklistTask task, TaskId id) {
        if (task == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        addressed(List.of(task));
        return task;
    }

    private void addressed(Collection<WorklistTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        List<TaskId> ids = tasks.stream().map(WorklistTask::id).toList();
        Map<TaskId, Set<Role>> roles = mapper.rolesOf(ids).stream()
                .collect(Collectors.groupingBy(
                        WorklistMapper.TaskRole::id,
                        Collectors.mapping(WorklistMapper.TaskRole::role, Collectors.toSet())));
        Map<TaskId, Set<OfficerId>> named = mapper.officersOf(ids).stream()
                .collect(Collectors.groupingBy(
                        WorklistMapper.TaskOfficer::id,
                        Collectors.mapping(WorklistMapper.TaskOfficer::officer, Collectors.toSet())));
        tasks.forEach(
                task -> task.of(roles.getOrDefault(task.id(), Set.of()), named.getOrDefault(task.id(), Set.of())));
    }
}
