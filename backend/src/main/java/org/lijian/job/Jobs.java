package org.lijian.job;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.InputStream;
import java.util.UUID;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Long work, asked for by an officer and done in the background; each sees their own. */
@Service
public class Jobs {
    private final JobMapper mapper;
    private final JobRunner runner;
    private final Task<Void> task;
    private final SchedulerClient queue;
    private final Clock clock;
    private final ObjectStore store;
    private final LegalTime time;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Jobs(
            JobMapper mapper,
            JobRunner runner,
            Task<Void> jobTask,
            SchedulerClient queue,
            Clock queueClock,
            ObjectStore store,
            LegalTime time,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.runner = runner;
        this.task = jobTask;
        this.queue = queue;
        this.clock = queueClock;
        this.store = store;
        this.time = time;
        this.json = json;
        this.events = events;
    }

    /**
     * Asks for a job, in the transaction of the caller: it begins once that has committed. The same id for the same work again is answered
     * as it stands.
     *
     * @param kind of a {@link JobWork}
     * @param argument what the work is told, a record that JSON can hold; it may not carry personal data
     */
    @Transactional
    public JobView request(UUID id, String kind, Object argument, CurrentOfficer by) {
        if (!runner.knows(kind)) {
            throw new IllegalArgumentException("nobody does " + kind);
        }
        Job job = Job.asked(new JobId(id), kind, json.writeValueAsString(argument), by, time.now());
        Job known = mapper.byId(job.id());
        if (known != null) {
            if (!known.saysTheSameAs(job)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return JobView.of(known);
        }
        mapper.insert(job);
        queue.scheduleIfNotExists(task.instance(job.id().text()), clock.now());
        events.publishEvent(new JobRequested(job.id(), by.id(), kind));
        return JobView.of(job);
    }

    @Transactional(readOnly = true)
    public JobView job(JobId id, CurrentOfficer reader) {
        return JobView.of(own(id, reader));
    }

    @Transactional(readOnly = true)
    public Page<JobView> jobs(PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.id(), page.after(), page.rows()),
                        page.limit(),
                        job -> job.id().value())
                .map(JobView::of);
    }

    /** Ends a job that is not over; what it did so far stays. */
    @Transactional
    public JobView cancel(JobId id, CurrentOfficer by) {
        Job job = own(id, by);
        if (mapper.cancel(id, time.now()) == 0 && job.state() != JobState.CANCELLED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", step(own(id, by).state()));
        }
        return JobView.of(own(id, by));
    }

    /** What is known of the file a job made; who works elsewhere meanwhile does not see what it shows. */
    @Transactional(readOnly = true)
    public JobView.JobFile file(JobId id, CurrentOfficer reader) {
        Job job = own(id, reader);
        if (job.area() != null) {
            reader.requireToKnowOf(job.area(), id);
        }
        JobView.JobFile file = JobView.of(job).file();
        if (job.state() != JobState.DONE || file == null) {
            throw JobRefusal.WITHOUT_FILE.with();
        }
        runner.beforeFetch(job, reader);
        return file;
    }

    /** The bytes of that file, to be closed by the caller. */
    @Transactional(readOnly = true)
    public InputStream open(JobId id, CurrentOfficer reader) {
        file(id, reader);
        return store.open(own(id, reader).fileKey());
    }

    private Job own(JobId id, CurrentOfficer reader) {
        Job job = mapper.byId(id);
        if (job == null || !job.requestedBy().equals(reader.id())) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return job;
    }

    private static String step(JobState state) {
        return switch (state) {
            case QUEUED -> "排队";
            case RUNNING -> "进行中";
            case DONE -> "已完成";
            case FAILED -> "已失败";
            case CANCELLED -> "已取消";
        };
    }
}
