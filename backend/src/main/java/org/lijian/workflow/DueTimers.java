package org.lijian.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Fires what has come due, for a clock that jumps: one after the other in the order of their dates, until nothing is due any more. The job
 * executor may be faster with some of them; then its result is waited for.
 */
@Component
public class DueTimers {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ManagementService management;

    DueTimers(ProcessEngine engine) {
        this.management = engine.getManagementService();
    }

    /**
     * Returns when no timer is due.
     *
     * @throws RuntimeException of the first timer that fails; it stays due, with one retry less
     */
    public void fireDue() {
        for (Optional<Job> next = next(); next.isPresent(); next = next()) {
            fire(next.get());
        }
    }

    private Optional<Job> next() {
        List<Job> due = management
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 50);
        return due.stream().filter(job -> job.getProcessInstanceId() != null).findFirst();
    }

    private void fire(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException thrown) {
            if (!LostRace.isLostRace(thrown) && isStillThere(job)) {
                throw LostRace.translate(thrown);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The job executor takes a job away when it is done with it; the engine then fails with nothing more telling than a message. */
    private boolean isStillThere(Job job) {
        return management.createJobQuery().jobId(job.getId()).count() > 0;
    }
}
