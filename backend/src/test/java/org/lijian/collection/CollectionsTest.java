package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.collection.CollectionFixtures.CASHIER;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.FINE;
import static org.lijian.collection.CollectionFixtures.SERVED_ON;
import static org.lijian.collection.CollectionFixtures.paying;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.DeadlineState;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@Import({
    Collections.class,
    CollectionFiles.class,
    PaymentClocks.class,
    Surcharges.class,
    Deadlines.class,
    StatutoryPeriods.class,
    LegalTime.class,
    CollectionsTest.June20.class
})
@RecordApplicationEvents
class CollectionsTest {
    private static final RegionCode ZEZHOU = RegionCode.of("140525");

    @Autowired
    Collections collections;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @TestConfiguration(proxyBeanMethods = false)
    static class June20 {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2022-06-20T02:00:00Z"), LegalTime.ZONE);
        }
    }

    @Test
    void theFineIsDueFifteenDaysAfterTheDecisionWasReceived() {
        PenaltyId penalty = served();

        CollectionView fine = ofPenalty(penalty);
        assertThat(fine.principal()).isEqualTo(FINE);
        assertThat(fine.dueOn()).isEqualTo(DUE_ON);
        assertThat(deadline(penalty).dueOn()).isEqualTo(DUE_ON);
        assertThat(events.stream(CollectionOpened.class)).hasSize(1);
    }

    @Test
    void showsTheSurchargeAsOfTodayWithItsSteps() {
        CollectionView fine = ofPenalty(served());

        assertThat(fine.asOf()).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(fine.surcharge()).isEqualTo(FINE);
        assertThat(fine.outstanding()).isEqualTo(Money.of("1632000.00"));
        assertThat(fine.parts().get(0).capped()).isTrue();
    }

    @Test
    void aFinePaidInTimeIsSettledAndItsDeadlineKept() {
        PenaltyId penalty = served();
        CollectionView fine = ofPenalty(penalty);

        CollectionView paid = pay(fine, paying("816000.00", DUE_ON));

        assertThat(paid.status()).isEqualTo(CollectionStatus.SETTLED);
        assertThat(paid.outstanding()).isEqualTo(Money.ZERO);
        assertThat(deadline(penalty).state()).isEqualTo(DeadlineState.MET);
        assertThat(events.stream(CollectionSettled.class))
                .containsExactly(new CollectionSettled(
                        fine.id(), penalty, fine.caseId(), CASHIER, ZEZHOU, FINE, Money.ZERO, DUE_ON, false));
    }

    @Test
    void aFinePaidLateWaitsForItsSurcharge() {
        PenaltyId penalty = served();

        CollectionView fine = pay(ofPenalty(penalty), paying("816000.00", DUE_ON.plusDays(1)));

        assertThat(fine.status()).isEqualTo(CollectionStatus.OPEN);
        assertThat(fine.outstanding()).isEqualTo(Money.of("24480.00"));
        assertThat(deadline(penalty).state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(events.stream(CollectionSettled.class)).isEmpty();

        assertThat(pay(fine, paying("24480.00", DUE_ON.plusDays(8))).status()).isEqualTo(CollectionStatus.SETTLED);
    }

    @Test
    void thePaymentToldTwiceIsRecordedOnce() {
        CollectionView fine = ofPenalty(served());
        RecordPayment told = paying("400000.00", DUE_ON);
        pay(fine, told);

        CollectionView again = pay(
                fine, new RecordPayment(new PaymentId(Ids.next()), told.amount(), told.paidOn(), told.bankReference()));

        assertThat(again.payments()).hasSize(1);
        assertThat(again.paid()).isEqualTo(Money.of("400000.00"));
        assertThat(events.stream(PaymentRecorded.class)).hasSize(1);
    }

    @Test
    void refusesABankReferenceThatStandsForAnotherPayment() {
        CollectionView fine = ofPenalty(served());
        RecordPayment told = paying("400000.00", DUE_ON);
        CollectionView after = pay(fine, told);

        assertRefused(
                () -> pay(
                        after,
                        new RecordPayment(
                                new PaymentId(Ids.next()), Money.of("1.00"), told.paidOn(), told.bankReference())),
                "bank-reference-used");
        CollectionView another = ofPenalty(served());
        assertRefused(() -> pay(another, told), "bank-reference-used");
    }

    @Test
    void refusesAPaymentIdThatStandsForAnotherPayment() {
        CollectionView fine = ofPenalty(served());
        RecordPayment told = paying("400000.00", DUE_ON);
        CollectionView after = pay(fine, told);

        assertRefused(
                () -> pay(after, new RecordPayment(told.id(), told.amount(), told.paidOn(), "another")),
                "already-exists");
    }

    @Test
    void refusesAPaymentDecidedOnAnOldVersion() {
        CollectionView fine = ofPenalty(served());
        pay(fine, paying("1.00", DUE_ON));

        assertRefused(() -> pay(fine, paying("1.00", DUE_ON)), "stale");
    }

    @Test
    void refusesAPaymentThatHasNotBeenMadeYet() {
        CollectionView fine = ofPenalty(served());

        assertRefused(() -> pay(fine, paying("1.00", LocalDate.of(2022, 6, 21))), "in-the-future");
    }

    @Test
    void hidesTheFinesOfAnotherCounty() {
        CollectionView fine = ofPenalty(served());
        CurrentOfficer elsewhere = cashierOf("140581");

        assertRefused(() -> collections.collection(fine.id(), elsewhere), "not-found");
        assertRefused(
                () -> collections.pay(fine.id(), paying("1.00", DUE_ON), new ExpectedVersion(0), elsewhere),
                "not-found");
        assertThat(collections
                        .collections(null, fine.penaltyId(), PageRequest.first(), elsewhere)
                        .items())
                .isEmpty();
    }

    private PenaltyId served() {
        PenaltyId penalty = new PenaltyId(Ids.next());
        publisher.publishEvent(new PenaltyServed(
                penalty, new CaseId(Ids.next()), PenaltyKind.PER_DAY, CASHIER, ZEZHOU, FINE, SERVED_ON));
        return penalty;
    }

    private CollectionView ofPenalty(PenaltyId penalty) {
        List<CollectionView> fines = collections
                .collections(null, penalty, PageRequest.first(), cashierOf("140500"))
                .items();
        assertThat(fines).hasSize(1);
        return fines.get(0);
    }

    private CollectionView pay(CollectionView seen, RecordPayment payment) {
        return collections.pay(seen.id(), payment, new ExpectedVersion(seen.version()), cashierOf("140500"));
    }

    private DeadlineView deadline(PenaltyId penalty) {
        return deadlines.latest(penalty.value(), "PAY").orElseThrow();
    }

    private static CurrentOfficer cashierOf(String area) {
        return new CurrentOfficer(CASHIER, "对账", Set.of(Role.CASHIER), RegionCode.of(area));
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
