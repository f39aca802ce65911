package org.lijian.statistics.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MilestoneCorrectionsTest {
    private static final RegionCode ZEZHOU = RegionCode.of("140525");
    private static final OfficerId HEAD = new OfficerId(Ids.next());
    private static final LocalDate MARCH_8 = LocalDate.of(2022, 3, 8);
    private static final LocalDate LAST_YEAR = LocalDate.of(2021, 11, 1);
    private static final CurrentOfficer SUPERVISOR =
            new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), ZEZHOU);

    private final List<Object> published = new ArrayList<>();
    private final UUID penalty = Ids.next();

    @Autowired
    MilestoneMapper mapper;

    private MilestoneBook book;
    private MilestoneCorrections corrections;
    private MilestoneId fine;

    @BeforeEach
    void aFineIsDecided() {
        LegalTime time = new LegalTime(Clock.fixed(Instant.parse("2022-03-08T02:00:00Z"), LegalTime.ZONE));
        book = new MilestoneBook(mapper, time);
        corrections = new MilestoneCorrections(mapper, time, published::add);
        book.write(Milestone.of(MilestoneKind.FINE_DECIDED, penalty, Origin.of(ZEZHOU), LAST_YEAR)
                .as("ORDINARY")
                .by(HEAD)
                .over(Money.of("48000.00")));
        fine = mapper.first(penalty, MilestoneKind.FINE_DECIDED).orElseThrow().id();
    }

    @Test
    void anAmountIsPutRightByWhatIsMissing() {
        Milestone correction = corrections.correct(fine, amount("40000.00"), SUPERVISOR);
        corrections.correct(fine, amount("45000.00"), SUPERVISOR);

        assertThat(correction.occurredOn()).isEqualTo(MARCH_8);
        assertThat(correction.tally()).isZero();
        assertThat(correction.amount()).isEqualByComparingTo("-8000.00");
        assertThat(correction.category()).isEqualTo("ORDINARY");
        assertThat(correction.officerId()).isEqualTo(HEAD);
        assertThat(correction.reason()).isEqualTo("录入有误");
        assertThat(book.sum(penalty, MilestoneKind.FINE_DECIDED)).isEqualByComparingTo("45000.00");
        assertThat(published).hasSize(2).first().isInstanceOf(MilestoneCorrected.class);
    }

    @Test
    void whatDidNotHappenIsTakenBackOnceOnly() {
        Milestone correction = corrections.correct(fine, takenBack(), SUPERVISOR);

        assertThat(correction.tally()).isEqualTo(-1);
        assertThat(correction.amount()).isEqualByComparingTo("-48000.00");
        refused(() -> corrections.correct(fine, takenBack(), SUPERVISOR), "milestone-taken-back");
        refused(() -> corrections.correct(fine, amount("1.00"), SUPERVISOR), "milestone-taken-back");
        refused(() -> corrections.correct(correction.id(), takenBack(), SUPERVISOR), "correction-of-a-correction");
    }

    @Test
    void aDecisionRevokedAfterItWasTakenBackIsNotCountedLessThanNotAtAll() {
        corrections.correct(fine, takenBack(), SUPERVISOR);

        book.correct(penalty, MilestoneKind.FINE_DECIDED, MARCH_8, -1, BigDecimal.ZERO, "复议、诉讼结果 REVOKED");

        Milestone first = mapper.first(penalty, MilestoneKind.FINE_DECIDED).orElseThrow();
        assertThat(mapper.standingOf(first).tally()).isZero();
    }

    @Test
    void theSameIdAgainIsAnsweredAsTheFirstTimeAndAnotherContentIsNot() {
        UUID id = Ids.next();
        CorrectMilestone said = new CorrectMilestone(id, null, Money.of("40000.00"), "录入有误");

        Milestone first = corrections.correct(fine, said, SUPERVISOR);

        assertThat(corrections.correct(fine, said, SUPERVISOR)).isEqualTo(first);
        assertThat(book.sum(penalty, MilestoneKind.FINE_DECIDED)).isEqualByComparingTo("40000.00");
        refused(
                () -> corrections.correct(
                        fine, new CorrectMilestone(id, null, Money.of("30000.00"), "录入有误"), SUPERVISOR),
                "already-exists");
        refused(
                () -> corrections.correct(fine, new CorrectMilestone(id, true, null, "录入有误"), SUPERVISOR),
                "already-exists");
        assertThat(published).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotSayWhatIsWrong() {
        book.write(Milestone.of(MilestoneKind.SEIZED, penalty, Origin.of(ZEZHOU), LAST_YEAR));
        MilestoneId seized =
                mapper.first(penalty, MilestoneKind.SEIZED).orElseThrow().id();

        refused(() -> corrections.correct(fine, correction(null, null), SUPERVISOR), "correction-says-one-thing");
        refused(() -> corrections.correct(fine, correction(true, "1.00"), SUPERVISOR), "correction-says-one-thing");
        refused(() -> corrections.correct(fine, amount("48000.00"), SUPERVISOR), "correction-changes-nothing");
        refused(() -> corrections.correct(seized, amount("1.00"), SUPERVISOR), "milestone-without-amount");
        refused(() -> corrections.correct(fine, new CorrectMilestone(null, true, null, " "), SUPERVISOR), "invalid");
        refused(() -> corrections.correct(new MilestoneId(Ids.next()), takenBack(), SUPERVISOR), "not-found");
    }

    @Test
    void aSupervisorOfAnotherCountyKnowsNothingOfIt() {
        CurrentOfficer elsewhere =
                new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), RegionCode.of("140502"));

        refused(() -> corrections.correct(fine, takenBack(), elsewhere), "not-found");
        assertThat(book.sum(penalty, MilestoneKind.FINE_DECIDED)).isEqualByComparingTo("48000.00");
    }

    private static CorrectMilestone takenBack() {
        return correction(true, null);
    }

    private static CorrectMilestone amount(String yuan) {
        return correction(null, yuan);
    }

    private static CorrectMilestone correction(Boolean takenBack, String yuan) {
        return new CorrectMilestone(null, takenBack, yuan == null ? null : Money.of(yuan), "录入有误");
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
