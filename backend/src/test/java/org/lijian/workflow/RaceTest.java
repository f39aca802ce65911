package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at the same time, each in a transaction of its own, as on a server. */
@ProcessTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RaceTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService officers = Executors.newFixedThreadPool(2);

    @BeforeEach
    void today() {
        happenings.on("2022-03-07"); // Monday
    }

    @AfterEach
    void nothingIsLeft() {
        officers.shutdown();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of test"));
        jdbc.sql("delete from worklist_task_role").update();
        jdbc.sql("delete from worklist_task_officer").update();
        jdbc.sql("delete from worklist_task").update();
    }

    @Test
    void ofTwoOfficersDoingTheSameStepOneWinsAndTheOtherIsToldSo() throws Exception {
        for (int round = 0; round < 10; round++) {
            LeadId lead = new LeadId(Ids.next());
            alone(() -> happenings.registered(lead));

            List<Throwable> lost = atOnce(() -> happenings.triaged(lead, TriageOutcome.ACCEPTED));

            assertThat(lost)
                    .singleElement()
                    .satisfies(thrown -> assertThat(isRefusal(thrown))
                            .as(String.valueOf(thrown))
                            .isTrue());
            assertThat(happenings.open(lead)).containsExactly("指派检查");
        }
    }

    @Test
    void aTimerFiresOnceThoughTheJobExecutorIsFasterWithSome() {
        List<PenaltyId> penalties =
                IntStream.range(0, 20).mapToObj(i -> notified()).toList();
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
        try {
            happenings.fire("2022-03-15");

            assertThat(penalties)
                    .allSatisfy(penalty -> assertThat(happenings.open(penalty)).containsExactly("作出处罚决定"));
        } finally {
            executor.shutdown();
        }
    }

    private PenaltyId notified() {
        PenaltyId penalty = new PenaltyId(Ids.next());
        CaseId file = new CaseId(Ids.next());
        alone(() -> {
            happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-01"));
            happenings.delivered(happenings.noticeIssued(penalty, file));
        });
        return penalty;
    }

    private List<Throwable> atOnce(Runnable event) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<@Nullable Throwable>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(officers.submit(() -> {
                start.await();
                try {
                    alone(event);
                    return null;
                } catch (RuntimeException thrown) {
                    return thrown;
                }
            }));
        }
        List<Throwable> lost = new ArrayList<>();
        for (Future<@Nullable Throwable> one : both) {
            Throwable thrown = one.get();
            if (thrown != null) {
                lost.add(thrown);
            }
        }
        return lost;
    }

    private void alone(Runnable event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> event.run());
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof ConcurrencyFailureException
                || (thrown instanceof Problem problem && problem.refusal() == PlatformRefusal.NOT_AT_THIS_STEP);
    }
}
