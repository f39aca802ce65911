package org.lijian.job;

import java.util.Optional;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.OfficerDirectory;
import org.lijian.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Does one job after another and writes down what came of it. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobMapper mapper;
    private final ObjectProvider<JobWork> works;
    private final OfficerDirectory officers;
    private final ObjectStore store;
    private final LegalTime time;
    private final JsonMapper json;

    JobRunner(
            JobMapper mapper,
            ObjectProvider<JobWork> works,
            OfficerDirectory officers,
            ObjectStore store,
            LegalTime time,
            JsonMapper json) {
        this.mapper = mapper;
        this.works = works;
        this.officers = officers;
        this.store = store;
        this.time = time;
        this.json = json;
    }

    boolean knows(String kind) {
        return work(kind).isPresent();
    }

    void beforeFetch(Job job, CurrentOfficer reader) {
        work(job.kind()).ifPresent(work -> work.beforeFetch(json.readTree(job.argument()), reader));
    }

    /** Returns when the job is over; throws what is worth another try. */
    void run(JobId id) throws Exception {
        Job job = mapper.byId(id);
        if (job == null || mapper.start(id, time.now()) == 0) {
            return;
        }
        try {
            work(job);
            mapper.finish(id, time.now());
        } catch (Problem refused) {
            fail(id, refused);
        } catch (JobCancelled cancelled) {
            LOG.info("job {} ({}) was cancelled", id, job.kind());
        }
    }

    /** After the last try. */
    void giveUp(JobId id, Optional<Throwable> cause) {
        LOG.error("job {} failed for good", id, cause.orElse(null));
        fail(id, JobRefusal.TRIED_IN_VAIN.with());
    }

    private void work(Job job) throws Exception {
        CurrentOfficer requester =
                officers.active(job.requestedBy()).orElseThrow(() -> JobRefusal.REQUESTER_LEFT.with());
        JobWork work = work(job.kind()).orElseThrow(() -> new IllegalStateException("nobody does " + job.kind()));
        JobRun run = new JobRun(job, requester, mapper, store, json);
        work.run(run);
        run.report();
    }

    /** Looked up when it is needed: what does a job may ask for another. */
    private Optional<JobWork> work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst();
    }

    private void fail(JobId id, Problem problem) {
        mapper.fail(id, time.now(), problem.refusal().code(), problem.zh(), problem.en());
    }
}
