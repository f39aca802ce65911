package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.collection.CollectionFixtures.CASHIER;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.FINE;
import static org.lijian.collection.CollectionFixtures.SERVED_ON;
import static org.lijian.collection.CollectionFixtures.paying;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.Approver;
import org.lijian.approval.ApproverTable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Fines that are paid later, fought over, demanded or given to a court; the papers themselves are the outside world. */
@DatabaseTest
@Import({
    Collections.class,
    CollectionFiles.class,
    PaymentClocks.class,
    Refunds.class,
    PaymentPlans.class,
    Challenges.class,
    Enforcement.class,
    Surcharges.class,
    Deadlines.class,
    StatutoryPeriods.class,
    LegalTime.class,
    ApprovalLevels.class,
    LateFinesTest.Clocks.class
})
class LateFinesTest {
    private static final RegionCode ZEZHOU = RegionCode.of("140525");
    private static final CurrentOfficer OFFICER =
            new CurrentOfficer(CASHIER, "经办", Set.of(Role.CLERK, Role.DECISION_MAKER), RegionCode.of("140500"));

    @Autowired
    Collections collections;

    @Autowired
    PaymentPlans plans;

    @Autowired
    Challenges challenges;

    @Autowired
    Enforcement enforcement;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clocks.Movable clock;

    @MockitoBean
    CollectionPapers papers;

    private final DocumentId demandPaper = new DocumentId(Ids.next());

    /** A clock the test moves; a plain class, so that no other test finds it. */
    static class Clocks {
        @Bean
        Movable clock() {
            return new Movable();
        }

        @Bean
        ApproverTable approvers() {
            return (matter, weighty) -> new Approver(Role.DECISION_MAKER, "《行政处罚法》（2021修订）第五十七条");
        }

        static final class Movable extends java.time.Clock {
            private Instant now = Instant.EPOCH;

            void at(String day) {
                now = LocalDate.parse(day).atTime(11, 0).atZone(LegalTime.ZONE).toInstant();
            }

            @Override
            public java.time.ZoneId getZone() {
                return LegalTime.ZONE;
            }

            @Override
            public java.time.Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        }
    }

    @BeforeEach
    void papersAreWritten() {
        clock.at("2022-05-05");
        given(papers.grant(any(), any(), any(), any())).willAnswer(call -> paper(new DocumentId(Ids.next())));
        given(papers.demand(any(), any(), any(), any(), any())).willAnswer(call -> paper(demandPaper));
        given(papers.application(any(), any(), any(), any(), any()))
                .willAnswer(call -> new DocumentView(
                        new DocumentId(Ids.next()),
                        DocumentType.ENFORCEMENT_APPLICATION,
                        "强制执行申请书",
                        Ids.next(),
                        ZEZHOU,
                        "晋市环罚申〔2022〕1号",
                        LocalDate.of(2022, 11, 1),
                        CASHIER,
                        clock.instant(),
                        "0".repeat(64),
                        null));
    }

    @Test
    void eachGrantedInstalmentCarriesTheSurchargeOfItsOwnDelay() {
        CollectionView fine = granted(served(), halves("2022-06-30", "2022-07-31"));

        clock.at("2022-07-02");
        CollectionView late = view(fine);

        assertThat(late.terms())
                .containsExactly(instalment("2022-06-30", "408000.00"), instalment("2022-07-31", "408000.00"));
        assertThat(late.surcharge()).as("3 % of one half for two days").isEqualTo(Money.of("24480.00"));
        assertThat(late.parts()).extracting(SurchargedPart::days).containsExactly(2L, 0L);
        assertThat(collections.isLate(fine.penaltyId())).isTrue();
    }

    @Test
    void anInstalmentPaidInTimeIsNotLate() {
        CollectionView fine = granted(served(), halves("2022-06-30", "2022-07-31"));
        pay(fine, "408000.00", "2022-05-04");

        clock.at("2022-07-02");

        assertThat(collections.isLate(fine.penaltyId())).isFalse();
        assertThat(collections.lateFrom(fine.penaltyId())).isEqualTo(LegalTime.endOf(LocalDate.of(2022, 7, 31)));
        assertThat(view(fine).outstanding()).isEqualTo(Money.of("408000.00"));
    }

    @Test
    void aPlanIsForWhatIsOpenOfTheFine() {
        CollectionView fine = pay(served(), "16000.00", "2022-05-04");

        refuses(
                () -> request(fine, DUE_ON.minusDays(6), halves("2022-06-30", "2022-07-31")),
                "instalments-do-not-add-up");
        CollectionView asked = request(
                fine,
                DUE_ON.minusDays(6),
                List.of(instalment("2022-06-30", "400000.00"), instalment("2022-07-31", "400000.00")));
        CollectionView granted = decide(asked, true);

        assertThat(granted.terms())
                .containsExactly(
                        instalment("2022-05-11", "16000.00"),
                        instalment("2022-06-30", "400000.00"),
                        instalment("2022-07-31", "400000.00"));
    }

    @Test
    void aRefusedPlanChangesNothing() {
        CollectionView refused =
                decide(request(served(), DUE_ON.minusDays(6), halves("2022-06-30", "2022-07-31")), false);

        assertThat(refused.terms()).containsExactly(new PlanInstalment(DUE_ON, FINE));
        assertThat(refused.paymentPlans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.approved()).isFalse());
        refuses(() -> decide(refused, true), "payment-plan-not-requested");
    }

    @Test
    void refusesAPlanThatIsNone() {
        CollectionView fine = served();
        clock.at("2022-05-20");

        refuses(
                () -> request(fine, DUE_ON.plusDays(1), halves("2022-06-30", "2022-07-31")),
                "payment-plan-requested-late");
        refuses(
                () -> request(fine, SERVED_ON.minusDays(1), halves("2022-06-30", "2022-07-31")),
                "payment-plan-before-service");
        refuses(() -> request(fine, DUE_ON, halves("2022-05-10", "2022-05-11")), "payment-plan-without-delay");
        refuses(() -> request(fine, DUE_ON, halves("2022-07-31", "2022-06-30")), "instalments-not-in-order");
        refuses(() -> request(fine, LocalDate.of(2022, 5, 21), halves("2022-06-30", "2022-07-31")), "in-the-future");
        CollectionView asked = request(fine, DUE_ON, halves("2022-06-30", "2022-07-31"));
        refuses(() -> request(asked, DUE_ON, halves("2022-06-30", "2022-07-31")), "payment-plan-undecided");
        assertThat(view(fine).paymentPlans()).hasSize(1);
    }

    @Test
    void theSameApplicationToldTwiceIsTakenDownOnce() {
        CollectionView fine = served();
        RequestPaymentPlan told = new RequestPaymentPlan(
                new PaymentPlanId(Ids.next()), DUE_ON.minusDays(6), "资金周转困难", halves("2022-06-30", "2022-07-31"));
        plans.request(fine.id(), told, new ExpectedVersion(fine.version()), OFFICER);

        CollectionView again = plans.request(fine.id(), told, new ExpectedVersion(fine.version()), OFFICER);

        assertThat(again.paymentPlans()).hasSize(1);
        refuses(
                () -> plans.request(
                        fine.id(),
                        new RequestPaymentPlan(told.id(), told.requestedOn(), "另一理由", told.instalments()),
                        new ExpectedVersion(again.version()),
                        OFFICER),
                "already-exists");
    }

    @Test
    void noSurchargeGrowsWhileTheDecisionIsReviewed() {
        clock.at("2022-06-20");
        CollectionView fine = served();
        CollectionView challenged = challenge(fine, ChallengeKind.REVIEW, "2022-05-13");

        assertThat(challenged.surcharge()).as("only May 12 counts").isEqualTo(Money.of("24480.00"));

        CollectionView upheld = end(challenged, "2022-06-18", ChallengeOutcome.UPHELD, null);
        assertThat(upheld.surcharge()).as("May 12, June 19 and 20").isEqualTo(Money.of("73440.00"));
        assertThat(upheld.parts().get(0).steps())
                .anyMatch(step -> step.citation().text().contains("第七十三条"));
    }

    @Test
    void aRevokedDecisionLeavesNothingOwedAndWhatWasPaidToBeRefunded() {
        clock.at("2022-06-20");
        CollectionView fine = pay(served(), "400000.00", "2022-05-11");

        CollectionView revoked =
                end(challenge(fine, ChallengeKind.SUIT, "2022-05-13"), "2022-06-18", ChallengeOutcome.REVOKED, null);

        assertThat(revoked.status()).isEqualTo(CollectionStatus.REVOKED);
        assertThat(revoked.outstanding()).isEqualTo(Money.ZERO);
        assertThat(revoked.refundable()).isEqualTo(Money.of("400000.00"));
        refuses(() -> pay(revoked, "1.00", "2022-06-19"), "not-at-this-step");
    }

    @Test
    void aLoweredFineIsSettledByWhatWasPaid() {
        clock.at("2022-06-20");
        CollectionView fine = pay(served(), "400000.00", "2022-05-11");

        CollectionView lowered = end(
                challenge(fine, ChallengeKind.REVIEW, "2022-05-12"),
                "2022-06-18",
                ChallengeOutcome.CHANGED,
                Money.of("400000.00"));

        assertThat(lowered.principal()).isEqualTo(Money.of("400000.00"));
        assertThat(lowered.status()).isEqualTo(CollectionStatus.SETTLED);
        assertThat(lowered.refundable()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesOutcomesThatCannotBe() {
        clock.at("2022-06-20");
        CollectionView fine = served();
        refuses(() -> end(fine, "2022-06-18", ChallengeOutcome.UPHELD, null), "challenge-none");
        refuses(() -> challenge(fine, ChallengeKind.REVIEW, "2022-04-26"), "challenge-out-of-order");
        CollectionView challenged = challenge(fine, ChallengeKind.REVIEW, "2022-05-13");
        refuses(() -> challenge(challenged, ChallengeKind.SUIT, "2022-05-14"), "challenge-open");
        refuses(() -> end(challenged, "2022-05-12", ChallengeOutcome.UPHELD, null), "challenge-ends-before-it-begins");
        refuses(() -> end(challenged, "2022-06-18", ChallengeOutcome.CHANGED, null), "changed-amount");
        refuses(() -> end(challenged, "2022-06-18", ChallengeOutcome.CHANGED, FINE), "changed-amount");
        refuses(() -> end(challenged, "2022-06-18", ChallengeOutcome.UPHELD, Money.of("1.00")), "changed-amount");
        CollectionView ended = end(challenged, "2022-06-18", ChallengeOutcome.UPHELD, null);
        refuses(() -> challenge(ended, ChallengeKind.SUIT, "2022-06-18"), "challenge-out-of-order");
    }

    @Test
    void theCourtIsAskedAfterTheDemandAndTheRemediesAndBeforeItIsTooLate() {
        CollectionView fine = served();
        refuses(() -> demand(fine, "2022-05-05"), "nothing-overdue");
        clock.at("2022-05-12");
        CollectionView demanded = demand(fine, "2022-05-12");
        assertThat(demanded.demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.amount()).isEqualTo(Money.of("840480.00")));
        clock.at("2022-11-01");
        refuses(() -> apply(demanded, "2022-11-01"), "court-before-demand");

        clock.at("2022-10-20");
        deliverDemand(fine, "2022-10-20");
        CollectionView waiting = view(fine);
        LocalDate waits = waiting.demands().get(0).waitsUntil();
        assertThat(waits).as("ten working days").isEqualTo(LocalDate.of(2022, 11, 3));
        assertThat(enforcement.mayApplyFrom(fine.penaltyId())).isEqualTo(LegalTime.endOf(waits));
        clock.at("2022-11-04");
        refuses(() -> apply(waiting, "2022-11-03"), "court-before-demand");

        clock.at("2023-01-27");
        refuses(() -> apply(waiting, "2023-01-27"), "court-too-late");
        CollectionView asked = apply(waiting, "2023-01-26");
        assertThat(asked.courtApplications())
                .singleElement()
                .satisfies(application -> assertThat(application.amount())
                        .as("the fine and as much again")
                        .isEqualTo(Money.of("1632000.00")));

        CollectionView accepted = answer(asked, CourtOutcome.ACCEPTED);
        assertThat(accepted.status()).isEqualTo(CollectionStatus.COURT_ACCEPTED);
        refuses(() -> demand(accepted, "2023-01-27"), "not-at-this-step");
        CollectionView recovered = pay(accepted, "1632000.00", "2023-01-27");
        assertThat(recovered.outstanding()).isEqualTo(Money.ZERO);
        assertThat(recovered.status()).isEqualTo(CollectionStatus.COURT_ACCEPTED);
    }

    @Test
    void theCourtIsNotAskedWhileThePartyMayStillGoThereItself() {
        CollectionView fine = served();
        clock.at("2022-05-12");
        demand(fine, "2022-05-12");
        deliverDemand(fine, "2022-05-12");
        clock.at("2022-10-27");

        refuses(() -> apply(view(fine), "2022-10-26"), "court-before-remedies-end");
        assertThat(apply(view(fine), "2022-10-27").courtApplications()).hasSize(1);
    }

    @Test
    void aReviewLeavesFifteenDaysForASuitBeforeTheCourtMayBeAsked() {
        CollectionView fine = served();
        clock.at("2022-05-12");
        demand(fine, "2022-05-12");
        deliverDemand(fine, "2022-05-12");
        clock.at("2022-09-01");
        CollectionView reviewed = challenge(view(fine), ChallengeKind.REVIEW, "2022-06-01");
        refuses(() -> apply(reviewed, "2022-08-31"), "challenge-open");
        CollectionView upheld = end(reviewed, "2022-08-01", ChallengeOutcome.UPHELD, null);

        refuses(() -> apply(upheld, "2022-08-16"), "court-before-remedies-end");
        assertThat(apply(upheld, "2022-08-17").courtApplications()).hasSize(1);
    }

    @Test
    void aReviewThatWasWithdrawnLeavesThePartyTheTimeItHadWithoutOne() {
        CollectionView fine = demandedAndDelivered(servedOn("2024-01-10"), "2024-02-01");
        clock.at("2024-10-11");
        CollectionView withdrawn = end(
                challenge(view(fine), ChallengeKind.REVIEW, "2024-01-20"),
                "2024-01-30",
                ChallengeOutcome.WITHDRAWN,
                null);

        refuses(() -> apply(withdrawn, "2024-07-10"), "court-before-remedies-end");
        assertThat(enforcement.mayApplyFrom(fine.penaltyId())).isEqualTo(LegalTime.endOf(LocalDate.of(2024, 7, 10)));
        refuses(() -> apply(withdrawn, "2024-10-11"), "court-too-late");
        assertThat(apply(withdrawn, "2024-07-11").courtApplications()).hasSize(1);
    }

    @Test
    void aReviewThatWasWithdrawnAfterThatTimeEndsTheRemedies() {
        CollectionView fine = demandedAndDelivered(served(), "2022-05-12");
        clock.at("2023-02-11");
        CollectionView withdrawn = end(
                challenge(view(fine), ChallengeKind.REVIEW, "2022-06-20"),
                "2022-11-10",
                ChallengeOutcome.WITHDRAWN,
                null);

        refuses(() -> apply(withdrawn, "2022-11-10"), "court-before-remedies-end");
        refuses(() -> apply(withdrawn, "2023-02-11"), "court-too-late");
    }

    @Test
    void aDecisionOnTheSpotIsReviewedFirstSince2024SoThatSixtyDaysEndTheRemedies() {
        CollectionView fine = demandedAndDelivered(onTheSpot("2024-03-01"), "2024-03-20");
        clock.at("2024-07-31");

        refuses(() -> apply(fine, "2024-04-30"), "court-before-remedies-end");
        refuses(() -> apply(fine, "2024-07-31"), "court-too-late");
        assertThat(apply(fine, "2024-05-01").courtApplications()).hasSize(1);
    }

    @Test
    void aDecisionOnTheSpotOfBeforeMayBeSuedAgainstForSixMonths() {
        CollectionView fine = demandedAndDelivered(onTheSpot("2023-12-29"), "2024-01-20");
        clock.at("2024-06-30");

        refuses(() -> apply(fine, "2024-06-29"), "court-before-remedies-end");
        assertThat(apply(fine, "2024-06-30").courtApplications()).hasSize(1);
    }

    @Test
    void withInstalmentsTheTimeToGoToCourtRunsFromTheirEnd() {
        CollectionView fine = servedOn("2024-01-10");
        clock.at("2024-01-15");
        CollectionView asked = request(fine, LocalDate.of(2024, 1, 15), halves("2024-06-20", "2024-12-20")); // Monday
        plans.decide(
                asked.id(),
                new DecidePaymentPlan(LocalDate.of(2024, 1, 15), true, "情况属实"),
                new ExpectedVersion(asked.version()),
                OFFICER);
        CollectionView demanded = demandedAndDelivered(view(fine), "2024-06-21");
        clock.at("2025-03-21");

        assertThat(enforcement.mayApplyFrom(fine.penaltyId())).isEqualTo(LegalTime.endOf(LocalDate.of(2024, 12, 20)));
        assertThat(runningToCourt(fine)).contains(LocalDate.of(2025, 3, 20));
        refuses(() -> apply(demanded, "2024-07-10"), "court-before-remedies-end");
        refuses(() -> apply(demanded, "2024-12-20"), "court-before-deferral-ends");
        refuses(() -> apply(demanded, "2025-03-21"), "court-too-late");
        assertThat(apply(demanded, "2025-01-10").courtApplications()).hasSize(1);
    }

    @Test
    void theTimeToGoToCourtIsWatchedAsSoonAsTheFineIsLateAndMovesWithAReview() {
        CollectionView fine = served();
        clock.at("2022-05-12");
        enforcement.becomesEnforceable(fine.penaltyId());
        enforcement.becomesEnforceable(fine.penaltyId());
        assertThat(runningToCourt(fine)).contains(LocalDate.of(2023, 1, 26));

        clock.at("2022-12-01");
        end(challenge(fine, ChallengeKind.REVIEW, "2022-06-01"), "2022-12-01", ChallengeOutcome.UPHELD, null);

        assertThat(runningToCourt(fine)).contains(LocalDate.of(2023, 3, 16));
    }

    @Test
    void aDemandWaitsUntilTheDayItsPeriodWasMovedTo() {
        CollectionView demanded = demandedAndDelivered(served(), "2022-05-12");
        LocalDate waits = demanded.demands().get(0).waitsUntil();

        events.publishEvent(new DeadlineMoved(
                new DeadlineId(Ids.next()), "DUN", demanded.penaltyId().value(), ZEZHOU, waits, waits.plusDays(1), 1L));

        assertThat(view(demanded).demands().get(0).waitsUntil()).isEqualTo(waits.plusDays(1));
        assertThat(view(demanded).version()).isGreaterThan(demanded.version());
    }

    @Test
    void aCourtThatRefusesMayBeAskedAgain() {
        CollectionView fine = served();
        clock.at("2022-05-12");
        demand(fine, "2022-05-12");
        deliverDemand(fine, "2022-05-12");
        clock.at("2022-11-10");
        CollectionView refused = answer(apply(view(fine), "2022-11-01"), CourtOutcome.REFUSED);

        assertThat(refused.status()).isEqualTo(CollectionStatus.OPEN);
        refuses(() -> answer(refused, CourtOutcome.ACCEPTED), "court-not-asked");
        assertThat(apply(refused, "2022-11-10").courtApplications()).hasSize(2);
    }

    @Test
    void hidesItAllFromAnotherCounty() {
        CollectionView fine = served();
        CurrentOfficer elsewhere =
                new CurrentOfficer(CASHIER, "经办", Set.of(Role.CLERK, Role.DECISION_MAKER), RegionCode.of("140581"));
        clock.at("2022-05-12");

        refuses(
                () -> enforcement.demand(
                        fine.id(),
                        new IssueDemand(new DemandId(Ids.next()), LocalDate.of(2022, 5, 12)),
                        new ExpectedVersion(0),
                        elsewhere),
                "not-found");
    }

    private Optional<LocalDate> runningToCourt(CollectionView fine) {
        return deadlines.open(fine.penaltyId().value(), "COURT").map(DeadlineView::dueOn);
    }

    private CollectionView served() {
        return servedOn(SERVED_ON.toString());
    }

    /** What is decided on the spot stands for its own case. */
    private CollectionView onTheSpot(String on) {
        PenaltyId penalty = new PenaltyId(Ids.next());
        return served(penalty, new CaseId(penalty.value()), on);
    }

    private CollectionView servedOn(String on) {
        return served(new PenaltyId(Ids.next()), new CaseId(Ids.next()), on);
    }

    private CollectionView demandedAndDelivered(CollectionView fine, String on) {
        clock.at(on);
        demand(fine, on);
        deliverDemand(fine, on);
        return view(fine);
    }

    private CollectionView served(PenaltyId penalty, CaseId caseId, String on) {
        events.publishEvent(
                new PenaltyServed(penalty, caseId, PenaltyKind.PER_DAY, CASHIER, ZEZHOU, FINE, LocalDate.parse(on)));
        return collections
                .collections(null, penalty, PageRequest.first(), OFFICER)
                .items()
                .get(0);
    }

    private CollectionView view(CollectionView seen) {
        return collections.collection(seen.id(), OFFICER);
    }

    private CollectionView pay(CollectionView seen, String amount, String on) {
        return collections.pay(
                seen.id(), paying(amount, LocalDate.parse(on)), new ExpectedVersion(seen.version()), OFFICER);
    }

    private CollectionView request(CollectionView seen, LocalDate on, List<PlanInstalment> instalments) {
        return plans.request(
                seen.id(),
                new RequestPaymentPlan(new PaymentPlanId(Ids.next()), on, "资金周转困难", instalments),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private CollectionView decide(CollectionView seen, boolean approved) {
        return plans.decide(
                seen.id(),
                new DecidePaymentPlan(LocalDate.of(2022, 5, 5), approved, "情况属实"),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private CollectionView granted(CollectionView seen, List<PlanInstalment> instalments) {
        return decide(request(seen, DUE_ON.minusDays(6), instalments), true);
    }

    private CollectionView challenge(CollectionView seen, ChallengeKind kind, String on) {
        return challenges.record(
                seen.id(),
                new RecordChallenge(new ChallengeId(Ids.next()), kind, "山西省生态环境厅", "2022-1", LocalDate.parse(on)),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private CollectionView end(
            CollectionView seen, String on, ChallengeOutcome outcome, @org.jspecify.annotations.Nullable Money amount) {
        return challenges.end(
                seen.id(),
                new RecordChallengeOutcome(LocalDate.parse(on), outcome, "晋环复决〔2022〕1号", amount),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private CollectionView demand(CollectionView seen, String on) {
        return enforcement.demand(
                seen.id(),
                new IssueDemand(new DemandId(Ids.next()), LocalDate.parse(on)),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private void deliverDemand(CollectionView fine, String on) {
        events.publishEvent(new DocumentDelivered(
                new DeliveryId(Ids.next()),
                demandPaper,
                fine.penaltyId().value(),
                DocumentType.PERFORMANCE_DEMAND,
                CASHIER,
                LocalDate.parse(on)));
    }

    private CollectionView apply(CollectionView seen, String on) {
        return enforcement.apply(
                seen.id(),
                new ApplyToCourt(new CourtApplicationId(Ids.next()), LocalDate.parse(on), "晋城市城区人民法院"),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private CollectionView answer(CollectionView seen, CourtOutcome outcome) {
        boolean accepted = outcome == CourtOutcome.ACCEPTED;
        return enforcement.answer(
                seen.id(),
                new RecordCourtAnswer(
                        LocalDate.ofInstant(clock.instant(), LegalTime.ZONE),
                        outcome,
                        accepted ? "（2023）晋0502行审1号" : null,
                        accepted ? null : "材料不全"),
                new ExpectedVersion(seen.version()),
                OFFICER);
    }

    private static List<PlanInstalment> halves(String first, String second) {
        return List.of(instalment(first, "408000.00"), instalment(second, "408000.00"));
    }

    private static PlanInstalment instalment(String dueOn, String amount) {
        return new PlanInstalment(LocalDate.parse(dueOn), Money.of(amount));
    }

    private static CollectionPapers.Paper paper(DocumentId id) {
        return new CollectionPapers.Paper(id, "晋市环催〔2022〕1号", new DeliveryId(Ids.next()));
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
