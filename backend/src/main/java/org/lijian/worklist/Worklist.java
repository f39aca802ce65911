package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open for whom, as the processes tell: what opens, what ends, what is due on another day or late. */
@Service
public class Worklist {
    private final WorklistMapper mapper;
    private final LegalTime time;

    Worklist(WorklistMapper mapper, LegalTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** A step waits for an officer from now on. */
    @Transactional
    public void opened(OpenTask task) {
        follow(task.subjectId(), task.origins());
        WorklistTask opened = WorklistTask.opened(new TaskId(Ids.next()), task);
        mapper.insert(opened);
        if (!task.roles().isEmpty()) {
            mapper.insertRoles(opened.id(), task.roles());
        }
        mapper.insertAudience(
                opened,
                Stream.concat(task.roles().stream().map(Role::name), Stream.of(TaskSearch.EVERY_ROLE))
                        .toList());
        if (!task.officers().isEmpty()) {
            mapper.insertOfficers(opened.id(), task.officers());
        }
    }

    /** A thing was looked for under a campaign; what comes of it is of the campaign too. */
    @Transactional
    public void plannedIn(UUID campaign, UUID subject) {
        mapper.insertOfCampaign(campaign, List.of(subject));
    }

    private void follow(UUID subject, Set<UUID> origins) {
        List<UUID> campaigns = origins.isEmpty() ? List.of() : mapper.campaignsOf(origins);
        if (!campaigns.isEmpty()) {
            Set<UUID> subjects = new TreeSet<>(origins);
            subjects.add(subject);
            campaigns.forEach(campaign -> mapper.insertOfCampaign(campaign, subjects));
        }
    }

    /** The period that runs for open steps ends on another day; whoever has been shown the old one is shown the new one. */
    @Transactional
    public void moved(UUID deadlineId, LocalDate dueOn) {
        mapper.moveDue(deadlineId, dueOn);
        mapper.moveDueOfAudience(deadlineId, dueOn);
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
            mapper.showOverdueAudienceToSupervisors(deadlineId);
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
        mapper.claimAudienceOf(subjects);
        if (!named.isEmpty() && !to.isEmpty()) {
            named.forEach(task -> mapper.insertOfficers(task, to));
            mapper.removeNamed(named, from);
        }
    }

    /** The step is done; saying so twice is saying so once. */
    @Transactional
    public void done(UUID taskId, Instant at) {
        end(taskId, TaskStatus.DONE, at);
    }

    /** The step need not be done any more. */
    @Transactional
    public void cancelled(UUID taskId) {
        end(taskId, TaskStatus.CANCELLED, time.now());
    }

    /** The step is late: the supervisors of the region see it from now on; twice is once. */
    @Transactional
    public void escalated(String step, UUID subjectId) {
        mapper.showToSupervisors(step, subjectId);
        mapper.showAudienceToSupervisors(step, subjectId);
    }

    private void end(UUID taskId, TaskStatus status, Instant at) {
        mapper.end(taskId, status, at);
        mapper.endAudience(taskId);
    }
}
