package org.lijian.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class ProductionLimitTest {
    private static final LocalDate NOTICED = LocalDate.of(2022, 3, 8); // Tuesday
    private static final LocalDate STATEMENT_ENDS = LocalDate.of(2022, 3, 15); // Tuesday
    private static final LocalDate SERVED = LocalDate.of(2022, 3, 22); // Tuesday
    private static final LocalDate UNTIL = LocalDate.of(2022, 6, 21); // Tuesday

    @Test
    void isDecidedOnlyAfterThePartyWasHeard() {
        ProductionLimit limit = proposed(LimitKind.HALT, false);
        refuses(() -> limit.decide(false, LegalTime.endOf(UNTIL)), "G9-heard-before-limit");
        limit.approve(true, false, NOTICED);
        limit.notice();
        refuses(() -> limit.decide(false, LegalTime.endOf(UNTIL)), "G9-heard-before-limit");
        limit.noticeServed(NOTICED, STATEMENT_ENDS);
        refuses(() -> limit.decide(false, LegalTime.endOf(STATEMENT_ENDS).minusSeconds(1)), "G9-heard-before-limit");
        limit.answerHearing(asked(STATEMENT_ENDS, null));
        refuses(() -> limit.decide(false, LegalTime.endOf(STATEMENT_ENDS)), "G9-heard-before-limit");
        limit.decide(true, LegalTime.endOf(STATEMENT_ENDS));

        assertThat(limit.status()).isEqualTo(LimitStatus.DECIDED);
    }

    @Test
    void aHearingIsAskedForOnTheLastDayButNotAfterIt() {
        ProductionLimit late = noticed(LimitKind.RESTRICT);
        refuses(() -> late.answerHearing(asked(STATEMENT_ENDS.plusDays(1), null)), "hearing-asked-too-late");
        refuses(() -> late.answerHearing(asked(NOTICED.minusDays(1), null)), "dates-out-of-order");
        refuses(() -> late.hold(SERVED), "not-at-this-step");
        late.answerHearing(asked(STATEMENT_ENDS, null));
        late.hold(SERVED);
    }

    @Test
    void aHearingAskedForByPostIsInTimeWhenItWasPostedOnTheLastDay() {
        ProductionLimit limit = noticed(LimitKind.HALT);
        LocalDate arrived = STATEMENT_ENDS.plusDays(3);
        refuses(() -> limit.answerHearing(asked(arrived, STATEMENT_ENDS.plusDays(1))), "hearing-asked-too-late");
        refuses(() -> limit.answerHearing(asked(STATEMENT_ENDS, arrived)), "dates-out-of-order");
        refuses(() -> limit.answerHearing(asked(arrived, NOTICED.minusDays(1))), "dates-out-of-order");
        limit.answerHearing(asked(arrived, STATEMENT_ENDS));

        assertThat(limit.hearingPostedOn()).isEqualTo(STATEMENT_ENDS);
    }

    @Test
    void aMovedPeriodMovesTheLastDayOfTheParty() {
        ProductionLimit limit = noticed(LimitKind.RESTRICT);
        LocalDate moved = STATEMENT_ENDS.plusDays(1);
        limit.statementPeriodMoved(moved);
        refuses(() -> limit.decide(false, LegalTime.endOf(STATEMENT_ENDS)), "G9-heard-before-limit");
        limit.answerHearing(asked(moved, null));
    }

    @Test
    void aHaltIsDiscussedCollectivelySinceTheRulesOf2023() {
        LocalDate rules = LocalDate.of(2023, 7, 1); // Saturday
        ProductionLimit halt = proposed(LimitKind.HALT, false);
        refuses(() -> halt.approve(true, false, rules), "measure-collective-discussion");
        halt.approve(true, true, rules);
        proposed(LimitKind.HALT, false).approve(true, false, rules.minusDays(1));
        proposed(LimitKind.HALT, false).approve(false, false, rules);
        proposed(LimitKind.RESTRICT, false).approve(true, false, rules);
    }

    @Test
    void aHaltThatWasHeardIsReviewedForLawSinceTheRulesOf2023() {
        LocalDate rules = LocalDate.of(2023, 7, 1); // Saturday
        assertThat(proposed(LimitKind.HALT, false).legalReviewDue(true, rules)).isTrue();
        assertThat(proposed(LimitKind.HALT, false).legalReviewDue(false, rules)).isFalse();
        assertThat(proposed(LimitKind.HALT, false).legalReviewDue(true, rules.minusDays(1)))
                .isFalse();
        assertThat(proposed(LimitKind.RESTRICT, false).legalReviewDue(true, rules))
                .isFalse();
    }

    @Test
    void aRestrictionEndsWithItsLastDayAndAHaltDoesNot() {
        ProductionLimit restriction = inForce(LimitKind.RESTRICT, UNTIL);
        assertThat(restriction.expireAt(LegalTime.endOf(UNTIL).minusSeconds(1))).isFalse();
        assertThat(restriction.expireAt(LegalTime.endOf(UNTIL))).isTrue();
        assertThat(restriction.expireAt(LegalTime.endOf(UNTIL))).isFalse();
        assertThat(restriction.endedOn()).isEqualTo(UNTIL);
        refuses(() -> restriction.lift(UNTIL), "not-at-this-step");

        ProductionLimit halt = inForce(LimitKind.HALT, null);
        assertThat(halt.expireAt(LegalTime.endOf(UNTIL.plusYears(3)))).isFalse();
        refuses(() -> halt.extend(UNTIL), "extension-of-a-halt");
    }

    @Test
    void aRestrictionIsLengthenedOnceAndNeverShortened() {
        ProductionLimit restriction = inForce(LimitKind.RESTRICT, UNTIL);
        refuses(() -> restriction.extend(UNTIL.minusDays(1)), "dates-out-of-order");
        restriction.extend(UNTIL.plusMonths(3));
        refuses(() -> restriction.extend(UNTIL.plusMonths(3)), "restriction-extended-once");
        assertThat(restriction.endsOn()).isEqualTo(UNTIL.plusMonths(3));
    }

    @Test
    void isLiftedFromTheDayOfFilingAndThenFollowedUp() {
        ProductionLimit halt = inForce(LimitKind.HALT, null);
        refuses(() -> halt.followUp(UNTIL), "not-at-this-step");
        refuses(() -> halt.lift(SERVED.minusDays(1)), "dates-out-of-order");
        halt.lift(UNTIL);

        assertThat(halt.endedOn()).isEqualTo(UNTIL);
        assertThat(halt.isOver()).isTrue();
        refuses(() -> halt.followUp(UNTIL.minusDays(1)), "dates-out-of-order");
        halt.followUp(UNTIL);
    }

    @Test
    void aHaltStopsTheDischargeAndARestrictionOnlyWhereItSaysSo() {
        assertThat(proposed(LimitKind.HALT, false).stopsDischarge()).isTrue();
        assertThat(proposed(LimitKind.RESTRICT, false).stopsDischarge()).isFalse();
        assertThat(proposed(LimitKind.RESTRICT, true).stopsDischarge()).isTrue();
    }

    private static AnswerLimitHearing asked(LocalDate receivedOn, @Nullable LocalDate postedOn) {
        return new AnswerLimitHearing(true, receivedOn, postedOn);
    }

    private static ProductionLimit inForce(LimitKind kind, @Nullable LocalDate until) {
        ProductionLimit limit = noticed(kind);
        limit.decide(false, LegalTime.endOf(STATEMENT_ENDS));
        limit.served(SERVED, until);
        return limit;
    }

    private static ProductionLimit noticed(LimitKind kind) {
        ProductionLimit limit = proposed(kind, false);
        limit.approve(true, false, NOTICED);
        limit.notice();
        limit.noticeServed(NOTICED, STATEMENT_ENDS);
        return limit;
    }

    private static ProductionLimit proposed(LimitKind kind, boolean stops) {
        return ProductionLimit.proposed(
                new ProposeLimit(
                        new ProductionLimitId(Ids.next()),
                        new CaseId(Ids.next()),
                        kind,
                        null,
                        false,
                        "OVER_STANDARD",
                        null,
                        "超标排放",
                        "整改",
                        stops),
                LegalCitation.of("《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第五条"),
                new PartyId(Ids.next()),
                RegionCode.of("140525"),
                new OfficerId(Ids.next()),
                NOTICED.atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
