package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.delivery.DeliveryId;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
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

        refusedAt("等待原处罚结果", () -> happenings.noticeIssued(penalty, file));
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

    @Test
    void isForTheHeadToEndWhereTheOriginalDecisionHasNoFine() {
        happenings.perDayPrepared(penalty, file, null);

        happenings.served(new PenaltyId(Ids.next()), file, PenaltyKind.ORDINARY, Money.ZERO);

        assertThat(happenings.open(penalty)).containsExactly("终结按日连续处罚");
        happenings.ended(penalty, file, null);
        assertThat(happenings.hasEnded("perDayPenalty", penalty)).isTrue();
    }

    @Test
    void isEndedWhileItWaitsForTheOriginalDecision() {
        happenings.perDayPrepared(penalty, file, null);

        happenings.ended(penalty, file, null);

        assertThat(happenings.hasEnded("perDayPenalty", penalty)).isTrue();
    }

    @Test
    void endedAfterThePartyWasToldItIsOverOnceThePartyHasThatPaper() {
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-23"));
        happenings.delivered(happenings.noticeIssued(penalty, file));
        DeliveryId ending = new DeliveryId(Ids.next());

        happenings.ended(penalty, file, ending);

        assertThat(happenings.open(penalty)).isEmpty();
        assertThat(happenings.hasEnded("perDayPenalty", penalty)).isFalse();
        happenings.delivered(ending);
        assertThat(happenings.hasEnded("perDayPenalty", penalty)).isTrue();
    }
}
