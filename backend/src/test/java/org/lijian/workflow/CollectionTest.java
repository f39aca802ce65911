package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class CollectionTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEventPublisher events;

    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void aDecisionIsServed() {
        happenings.on("2022-04-26"); // Tuesday
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-23"));
        happenings.delivered(happenings.noticeIssued(penalty, file));
        happenings.fire("2022-04-27");
        happenings.runs("PAY", LocalDate.parse("2022-05-11")); // Wednesday
        happenings.delivered(happenings.decided(penalty, file));
    }

    @Test
    void theWorklistSaysUntilWhenTheFineIsToBePaidAndByWhichArticle() {
        assertThat(jdbc.sql("select due_on, basis from worklist_task where step = 'userTask_reconcilePayment'")
                        .query()
                        .singleRow())
                .containsEntry("due_on", java.sql.Date.valueOf("2022-05-11"))
                .containsEntry("basis", "《行政处罚法》第六十七条");
    }

    @Test
    void nobodyIsToldOnTheLastDayToPay() {
        happenings.fire("2022-05-11");

        assertThat(supervisors()).isZero();
    }

    @Test
    void theSupervisorsAreToldOnTheDayAfterAndTheFineIsStillCollected() {
        happenings.fire("2022-05-12");

        assertThat(supervisors()).isOne();
        assertThat(happenings.open(penalty)).contains("罚款对账");

        happenings.paid(penalty, file);
        assertThat(happenings.hasEnded("collection", penalty)).isTrue();
    }

    @Test
    void theWorklistAndTheWatchFollowALastDayToPayThatMoved() {
        DeadlineView before = deadlines.latest(penalty.value(), "PAY").orElseThrow();
        happenings.runs("PAY", LocalDate.parse("2022-05-13")); // Friday
        events.publishEvent(new DeadlineMoved(
                before.id(),
                "PAY",
                penalty.value(),
                before.region(),
                before.dueOn(),
                LocalDate.parse("2022-05-13"),
                1L));

        assertThat(jdbc.sql("select due_on from worklist_task where step = 'userTask_reconcilePayment'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2022-05-13");
        happenings.fire("2022-05-13");
        assertThat(supervisors()).isZero();
        happenings.fire("2022-05-14");
        assertThat(supervisors()).isOne();
    }

    @Test
    void aFineThatIsPaidIsNotWatchedAnyMore() {
        happenings.paid(penalty, file);

        assertThat(engine.getManagementService().createJobQuery().timers().count())
                .isZero();
    }

    private long supervisors() {
        return jdbc.sql("select count(*) from worklist_task_role where role = 'SUPERVISOR'")
                .query(Long.class)
                .single();
    }
}
