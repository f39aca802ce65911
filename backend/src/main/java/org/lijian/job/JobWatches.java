package org.lijian.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Those who watch a job: each is told how far it is at once, whenever that changes, and last of all when it is over. */
@Component
class JobWatches {
    static final int MOST_WATCHERS = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final BiFunction<JobId, CurrentOfficer, JobView> jobs;

    @Autowired
    JobWatches(Jobs jobs) {
        this(jobs::job);
    }

    JobWatches(BiFunction<JobId, CurrentOfficer, JobView> jobs) {
        this.jobs = jobs;
    }

    /** @throws Problem {@code not-found} for whoever did not ask for the job, {@code too-many-watchers} */
    SseEmitter watch(JobId id, CurrentOfficer reader) {
        JobView job = jobs.apply(id, reader);
        if (watchers.size() >= MOST_WATCHERS) {
            throw JobRefusal.TOO_MANY_WATCHERS.with("most", MOST_WATCHERS);
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Watcher watcher = new Watcher(id, reader, emitter);
        emitter.onCompletion(() -> watchers.remove(watcher));
        emitter.onTimeout(emitter::complete);
        emitter.onError(broken -> watchers.remove(watcher));
        watchers.add(watcher);
        tell(watcher, job);
        return emitter;
    }

    @Scheduled(fixedDelayString = "${lijian.job.watch:PT1S}", initialDelayString = "${lijian.job.watch:PT1S}")
    void tellAll() {
        for (Watcher watcher : watchers) {
            try {
                tell(watcher, jobs.apply(watcher.id, watcher.reader));
            } catch (Problem gone) {
                watchers.remove(watcher);
                watcher.emitter.complete();
            }
        }
    }

    private void tell(Watcher watcher, JobView job) {
        watcher.tell(job);
        if (job.state().isOver()) {
            watchers.remove(watcher);
            watcher.emitter.complete();
        }
    }

    private static final class Watcher {
        private final JobId id;
        private final CurrentOfficer reader;
        private final SseEmitter emitter;
        private @Nullable JobView told;

        Watcher(JobId id, CurrentOfficer reader, SseEmitter emitter) {
            this.id = id;
            this.reader = reader;
            this.emitter = emitter;
        }

        /** Tells how far it is where that is another than before; otherwise only that the line is open. */
        synchronized void tell(JobView job) {
            boolean same = job.equals(told);
            told = job;
            try {
                emitter.send(
                        same
                                ? SseEmitter.event().comment("unchanged")
                                : SseEmitter.event().name("job").data(job));
            } catch (IOException | IllegalStateException gone) {
                emitter.completeWithError(gone);
            }
        }
    }
}
