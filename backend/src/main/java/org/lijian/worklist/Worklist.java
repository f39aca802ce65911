package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusions;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of every officer: told by the processes what opens and ends, and asked by officers what waits for them. */
@Service
public class Worklist {
    private final WorklistMapper mapper;
    private final Exclusions exclusions;
    private final LegalTime time;

    Worklist(WorklistMapper mapper, Exclusions exclusions, LegalTime time) {
        this.mapper = mapper;
        this.exclusions = exclusions;
        this.time = time;
    }

    /** A step waits for an officer from now on. */
    @Transactional
    public void opened(OpenTask task) {
        TaskId id = new TaskId(Ids.next());
        mapper.insert(WorklistTask.opened(id, task));
        task.roles().forEach(role -> mapper.insertRole(id, role));
        task.officers().forEach(officer -> mapper.insertOfficer(id, officer));
    }

    /** The period that runs for open steps ends on another day; whoever has been shown the old one is shown the new one. */
    @Transactional
    public void moved(UUID deadlineId, LocalDate dueOn) {
        mapper.moveDue(deadlineId, dueOn);
    }

    /**
     * The period that runs for open steps is about to run out, or has.
     *
     * @param level how far it has run, as the periods call it
     * @param overdue whether it has run out: the supervisors of the region see the steps from now on
     */
    @Transactional
    public void warned(UUID deadlineId, String level, boolean overdue) {
        mapper.warn(deadlineId, level);
        if (overdue) {
            mapper.showOverdueToSupervisors(deadlineId);
        }
    }

    /** An officer does nothing more about things: what was theirs by name or claim is theirs no longer, and others have it instead. */
    @Transactional
    public void handedOver(Collection<UUID> subjects, OfficerId from, Set<OfficerId> to) {
        if (subjects.isEmpty()) {
            return;
        }
        List<TaskId> named = mapper.openNaming(subjects, from);
        mapper.releaseClaims(subjects, from);
        for (TaskId task : named) {
            to.forEach(officer -> mapper.insertOfficer(task, officer));
        }
        if (!named.isEmpty() && !to.isEmpty()) {
            mapper.removeOfficer(named, from);
        }
    }

    /** The step is done; saying so twice is saying so once. */
    @Transactional
    public void done(UUID taskId, Instant at) {
        mapper.end(taskId, TaskStatus.DONE, at);
    }

    /** The step need not be done any more. */
    @Transactional
    public void cancelled(UUID taskId) {
        mapper.end(taskId, TaskStatus.CANCELLED, time.now());
    }

    /** The step is late: the supervisors of the region see it from now on; twice is once. */
    @Transactional
    public void escalated(String step, UUID subjectId) {
        mapper.showToSupervisors(step, subjectId);
    }

    @Transactional(readOnly = true)
    Page<TaskView> tasks(TaskFilter filter, PageRequest page, CurrentOfficer officer) {
        List<WorklistTask> rows = mapper.page(TaskSearch.by(officer, filter, time.today()), page);
        addressed(rows);
        return Page.of(rows, page.limit(), task -> task.id().value()).map(task -> task.view(time.today()));
    }

    @Transactional(readOnly = true)
    TaskCounts counts(CurrentOfficer officer) {
        return new TaskCounts(
                count(TaskFilter.MINE, officer), count(TaskFilter.GROUP, officer), count(TaskFilter.OVERDUE, officer));
    }

    @Transactional
    TaskView claim(TaskId id, CurrentOfficer officer) {
        return changed(id, officer, task -> {
            exclusions.requireNone(List.of(officer.id()), task.subjectId());
            task.claim(officer.id());
        });
    }

    @Transactional
    TaskView release(TaskId id, CurrentOfficer officer) {
        return changed(id, officer, task -> task.release(officer.id()));
    }

    private TaskView changed(TaskId id, CurrentOfficer officer, Consumer<WorklistTask> verb) {
        WorklistTask task = visible(mapper.lock(id), id, officer);
        verb.accept(task);
        mapper.saveClaim(task);
        return task.view(time.today());
    }

    private WorklistTask visible(@Nullable WorklistTask task, TaskId id, CurrentOfficer officer) {
        if (task == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        addressed(List.of(task));
        if (!task.isFor(officer)) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return task;
    }

    private long count(TaskFilter filter, CurrentOfficer officer) {
        return mapper.count(TaskSearch.by(officer, filter, time.today()));
    }

    private void addressed(List<WorklistTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        List<TaskId> ids = tasks.stream().map(WorklistTask::id).toList();
        Map<TaskId, Set<Role>> roles = mapper.rolesOf(ids).stream()
                .collect(Collectors.groupingBy(
                        WorklistMapper.TaskRole::id,
                        Collectors.mapping(WorklistMapper.TaskRole::role, Collectors.toSet())));
        Map<TaskId, Set<OfficerId>> officers = mapper.officersOf(ids).stream()
                .collect(Collectors.groupingBy(
                        WorklistMapper.TaskOfficer::id,
                        Collectors.mapping(WorklistMapper.TaskOfficer::officer, Collectors.toSet())));
        tasks.forEach(
                task -> task.of(roles.getOrDefault(task.id(), Set.of()), officers.getOrDefault(task.id(), Set.of())));
    }
}
