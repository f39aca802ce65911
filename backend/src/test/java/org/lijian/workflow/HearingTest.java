package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class HearingTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void today() {
        happenings.on("2022-04-14"); // Thursday
    }

    @Test
    void anAbsentPartyEndsTheHearingWithoutAReport() {
        hearingIsDue();
        happenings.delivered(happenings.hearingNotified(penalty));

        happenings.stepsDue(false, false, false);
        happenings.hearingRecorded(penalty, false);

        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
        assertThat(happenings.hasEnded("hearing", penalty)).isTrue();
    }

    @Test
    void aHearingThatIsPutOffIsNotifiedAnew() {
        hearingIsDue();
        refusedAt("制发听证通知书", () -> happenings.hearingPostponed(penalty));
        happenings.delivered(happenings.hearingNotified(penalty));

        happenings.hearingPostponed(penalty);

        assertThat(happenings.open(penalty)).containsExactly("制发听证通知书");
    }

    @Test
    void nothingOfAHearingMovesWhileItsNoticeIsOnItsWay() {
        hearingIsDue();
        happenings.hearingNotified(penalty);

        refusedAt("送达文书", () -> happenings.hearingRecorded(penalty, true));
        refusedAt("送达文书", () -> happenings.hearingWithdrawn(penalty));
    }

    /** Its diagram knows one step for the whole hearing. */
    @Test
    void aPenaltyBegunOnTheFirstReleaseGoesThroughTheHearingOfToday() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/released/penalty-procedure/1.bpmn")
                .deploy();
        hearingIsDue();
        assertThat(happenings.open(penalty)).containsExactly("举行听证");

        happenings.hearingNotified(penalty);
        happenings.hearingPostponed(penalty);
        happenings.hearingNotified(penalty);
        happenings.hearingRecorded(penalty, true);
        happenings.stepsDue(false, false, false);
        happenings.hearingReported(penalty);

        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
    }

    private void hearingIsDue() {
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-23"));
        happenings.delivered(happenings.noticeIssued(penalty, file));
        happenings.stepsDue(true, false, false);
        happenings.fire("2022-04-22"); // Friday
    }
}
