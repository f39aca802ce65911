package org.lijian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.OfficerDirectory;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class JobQueueTest {
    private static final CurrentOfficer OFFICER =
            new CurrentOfficer(new OfficerId(Ids.next()), "张三", Set.of(Role.CLERK), RegionCode.of("140500"));
    private static final Instant NOW = Instant.parse("2022-03-07T02:00:00Z");

    @Autowired
    JobMapper mapper;

    @Autowired
    DataSource dataSource;

    @Autowired
    JsonMapper json;

    private final OfficerDirectory officers = Mockito.mock(OfficerDirectory.class);
    private final SettableClock clock = new SettableClock();
    private Consumer<JobRun> work = run -> {};
    private int tries;
    private ManualScheduler queue;
    private Jobs jobs;

    @BeforeEach
    void aQueueOfThisTestAlone() {
        Mockito.when(officers.active(OFFICER.id())).thenReturn(Optional.of(OFFICER));
        LegalTime time = new LegalTime(Clock.fixed(NOW, ZoneOffset.UTC));
        ObjectStore store = Mockito.mock(ObjectStore.class);
        JobRunner runner = new JobRunner(mapper, works(), officers, store, time, json);
        Task<Void> task = new JobTaskConfiguration().jobTask(runner);
        clock.set(NOW);
        queue = TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), List.of(task))
                .tableName("scheduled_task")
                .clock(clock)
                .alwaysPersistTimestampInUTC()
                .build();
        jobs = new Jobs(mapper, runner, task, queue, clock, store, time, json, event -> {});
    }

    @Test
    void isDoneWithItsProgressAndItsTimes() {
        work = run -> {
            run.expect(3);
            run.advance(1);
            run.advance(2);
        };
        JobId id = requested();
        assertThat(jobs.job(id, OFFICER).state()).isEqualTo(JobState.QUEUED);

        queue.runAnyDueExecutions();

        JobView job = jobs.job(id, OFFICER);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(3);
        assertThat(job.startedAt()).isEqualTo(NOW);
        assertThat(job.endedAt()).isEqualTo(NOW);
    }

    @Test
    void tellsTheRefusalThatEndedItAndIsNotTriedAgain() {
        work = run -> {
            throw PlatformRefusal.KEY_REUSED.with();
        };
        JobId id = requested();

        later(Duration.ofDays(1));

        JobView job = jobs.job(id, OFFICER);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).isNotNull();
        assertThat(job.problem().code()).isEqualTo("idempotency-key-reused");
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void isTriedAgainAfterATechnicalFailureAndGivenUpByName() {
        work = run -> {
            throw new IllegalStateException("the disk is full");
        };
        JobId id = requested();
        for (int i = 0; i < 10; i++) {
            later(Duration.ofHours(1));
        }

        JobView job = jobs.job(id, OFFICER);
        assertThat(tries).isEqualTo(4);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).isNotNull();
        assertThat(job.problem().code()).isEqualTo("job-tried-in-vain");
        assertThat(job.problem().en()).doesNotContain("disk");
    }

    @Test
    void succeedsWhenTheFailureIsOver() {
        work = run -> {
            if (tries < 3) {
                throw new IllegalStateException("not yet");
            }
        };
        JobId id = requested();
        for (int i = 0; i < 3; i++) {
            later(Duration.ofHours(1));
        }

        JobView job = jobs.job(id, OFFICER);
        assertThat(job.problem()).isNull();
        assertThat(job.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void isNotDoneForSomebodyWhoLeft() {
        JobId id = requested();
        Mockito.when(officers.active(OFFICER.id())).thenReturn(Optional.empty());

        queue.runAnyDueExecutions();

        JobView job = jobs.job(id, OFFICER);
        assertThat(tries).isZero();
        assertThat(job.problem()).isNotNull();
        assertThat(job.problem().code()).isEqualTo("requester-left");
    }

    @Test
    void aCancelledOneIsNotBegunAndOneThatRunsStops() {
        JobId waiting = requested();
        jobs.cancel(waiting, OFFICER);
        work = run -> {
            jobs.cancel(run.id(), OFFICER);
            run.expect(10);
            throw new AssertionError("goes on after it was cancelled");
        };
        JobId running = requested();

        queue.runAnyDueExecutions();

        assertThat(tries).isEqualTo(1);
        assertThat(jobs.job(waiting, OFFICER).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.job(running, OFFICER).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.cancel(running, OFFICER).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void isKnownByItsIdAndToNobodyElse() {
        UUID id = Ids.next();
        jobs.request(id, "counting", new Argument("甲"), OFFICER);
        CurrentOfficer other =
                new CurrentOfficer(new OfficerId(Ids.next()), "李四", Set.of(Role.SUPERVISOR), RegionCode.of("140500"));

        assertThat(jobs.request(id, "counting", new Argument("甲"), OFFICER).state())
                .isEqualTo(JobState.QUEUED);
        assertThatThrownBy(() -> jobs.request(id, "counting", new Argument("乙"), OFFICER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal()).isEqualTo(PlatformRefusal.ALREADY_EXISTS));
        assertThatThrownBy(() -> jobs.job(new JobId(id), other))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.refusal()).isEqualTo(PlatformRefusal.NOT_FOUND));
        queue.runAnyDueExecutions();
        assertThat(tries).isEqualTo(1);
    }

    private JobId requested() {
        return jobs.request(Ids.next(), "counting", new Argument("甲"), OFFICER).id();
    }

    private void later(Duration pause) {
        queue.runAnyDueExecutions();
        clock.tick(pause);
        queue.runAnyDueExecutions();
    }

    private ObjectProvider<JobWork> works() {
        return new StaticListableBeanFactory(Map.of("counting", new Counting())).getBeanProvider(JobWork.class);
    }

    private record Argument(@Nullable String what) {}

    private final class Counting implements JobWork {
        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public void run(JobRun run) {
            tries++;
            work.accept(run);
        }
    }
}
