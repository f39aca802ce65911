package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class PerDayPenaltyTest {
    @Autowired
    private Happenings happenings;

    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void today() {
        happenings.on("2022-03-25"); // Friday
    }

    @Test
    void goesOnAtOnceWhereTheOriginalDecisionIsServed() {
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-23"));

        assertThat(happenings.open(penalty)).containsExactly("制发处罚告知书");
    }

    @Test
    void refusesANoticeBeforeTheOriginalDecisionIsServed() {
        happenings.perDayPrepared(penalty, file, null);

        refusedAt("原处罚决定已送达", () -> happenings.noticeIssued(penalty, file));
    }

    @Test
    void goesOnWhenTheOriginalDecisionIsServed() {
        happenings.perDayPrepared(penalty, file, null);

        happenings.served(new PenaltyId(Ids.next()), file, PenaltyKind.ORDINARY);

        assertThat(happenings.open(penalty)).containsExactly("制发处罚告知书");
    }

    @Test
    void doesNotGoOnForTheDecisionOfAnotherCase() {
        happenings.perDayPrepared(penalty, file, null);

        happenings.served(new PenaltyId(Ids.next()), new CaseId(Ids.next()), PenaltyKind.ORDINARY);
        happenings.served(new PenaltyId(Ids.next()), file, PenaltyKind.PER_DAY);

        assertThat(happenings.open(penalty)).isEmpty();
    }

    @Test
    void endsWhenItIsPublishedAndPaid() {
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-23"));
        happenings.delivered(happenings.noticeIssued(penalty, file));
        happenings.fire("2022-04-25"); // Monday
        happenings.delivered(happenings.decided(penalty, file));
        happenings.published(penalty);
        happenings.paid(penalty, file);

        assertThat(happenings.hasEnded("perDayPenalty", penalty)).isTrue();
    }
}
