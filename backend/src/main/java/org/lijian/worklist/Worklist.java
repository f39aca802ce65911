package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
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
        TaskId id = new TaskId(Ids.next());
        mapper.insert(WorklistTask.opened(id, task));
        task.roles().forEach(role -> {
            mapper.insertRole(id, role);
            mapper.insertAudience(id, role.name());
        });
        mapper.insertAudience(id, TaskSearch.EVERY_ROLE);
        task.officers().forEach(officer -> mapper.insertOfficer(id, officer));
    }

    /** The period that runs for open steps ends on another day; whoever has been shown the old one is shown the new one. */
    @Transactional
    public void moved(UUID deadlineId, LocalDate dueOn) {
        mapper.moveDue(deadlineId, dueOn);
        mapper.moveDueOfAudience(deadlineId, dueOn);
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
