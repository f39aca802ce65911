package org.lijian.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A job as the queue sees it: an id, taken out by whoever is free, put back when it failed or its worker died. */
@Configuration(proxyBeanMethods = false)
class JobTaskConfiguration {
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    @Bean
    Task<Void> jobTask(JobRunner runner) {
        return Tasks.oneTime("job", Void.class)
                .onDeadExecutionRevive()
                .onFailure((failure, operations) -> {
                    int failures = failure.getExecution().consecutiveFailures + 1;
                    if (failures < TRIES) {
                        Duration pause = FIRST_PAUSE.multipliedBy(1L << (2 * failures - 2));
                        operations.reschedule(failure, failure.getTimeDone().plus(pause));
                    } else {
                        runner.giveUp(
                                JobId.of(failure.getExecution().taskInstance.getId()), failure.getCause());
                        operations.remove();
                    }
                })
                .execute((instance, context) -> run(runner, JobId.of(instance.getId())));
    }

    private static void run(JobRunner runner, JobId id) {
        try {
            runner.run(id);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("job " + id, failed);
        }
    }
}
