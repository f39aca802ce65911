package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.collection.CollectionFixtures.CASHIER;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.FINE;
import static org.lijian.collection.CollectionFixtures.NOW;
import static org.lijian.collection.CollectionFixtures.SERVED_ON;
import static org.lijian.collection.CollectionFixtures.ledger;
import static org.lijian.collection.CollectionFixtures.openCollection;
import static org.lijian.collection.CollectionFixtures.paying;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.document.DocumentId;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class FineCollectionTest {
    @Test
    void isSettledByThePaymentAfterWhichNothingIsOutstanding() {
        FineCollection fine = openCollection();

        Payment first = fine.pay(paying("400000.00", SERVED_ON), ledger(), CASHIER, NOW);
        assertThat(fine.settledOn()).isNull();
        fine.pay(paying("416000.00", DUE_ON), ledger(first), CASHIER, NOW);

        assertThat(fine.settledOn()).isEqualTo(DUE_ON);
    }

    @Test
    void aLatePaymentOfTheFineAloneDoesNotSettleIt() {
        FineCollection fine = openCollection();

        fine.pay(paying("816000.00", DUE_ON.plusDays(1)), ledger(), CASHIER, NOW);

        assertThat(fine.settledOn()).isNull();
    }

    @Test
    void refusesMoreThanIsOwedAndTakesNothing() {
        FineCollection fine = openCollection();

        assertRefused(() -> fine.pay(paying("816000.01", DUE_ON), ledger(), CASHIER, NOW), "more-than-owed");
        assertThat(fine.settledOn()).isNull();
    }

    @Test
    void refusesAPaymentOfNothing() {
        assertRefused(() -> openCollection().pay(paying("0.00", DUE_ON), ledger(), CASHIER, NOW), "payment-of-nothing");
    }

    @Test
    void refusesAPaymentBeforeTheDecisionWasReceived() {
        assertRefused(
                () -> openCollection().pay(paying("1.00", SERVED_ON.minusDays(1)), ledger(), CASHIER, NOW),
                "paid-before-service");
    }

    @Test
    void refusesAnotherPaymentOnceItIsSettled() {
        FineCollection fine = openCollection();
        Payment all = fine.pay(paying("816000.00", DUE_ON), ledger(), CASHIER, NOW);

        assertRefused(() -> fine.pay(paying("1.00", DUE_ON), ledger(all), CASHIER, NOW), "not-at-this-step");
    }

    @Test
    void knowsTheSamePaymentToldAgain() {
        FineCollection fine = openCollection();
        RecordPayment told = paying("400000.00", DUE_ON);
        Payment payment = fine.pay(told, ledger(), CASHIER, NOW);

        assertThat(payment.says(fine.id(), told)).isTrue();
        assertThat(payment.says(
                        fine.id(),
                        new RecordPayment(told.id(), Money.of("400000.01"), told.paidOn(), told.bankReference())))
                .isFalse();
        assertThat(payment.says(openCollection().id(), told)).isFalse();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    @Test
    void isNotGivenUpWhileACourtOrThePartyWaitsForAnAnswer() {
        FineCollection fine = openCollection();
        CourtApplication asked = new CourtApplication(
                new CourtApplicationId(Ids.next()),
                fine.id(),
                DUE_ON,
                "晋城市城区人民法院",
                FINE,
                new DocumentId(Ids.next()),
                "晋市环强申〔2022〕1号",
                CASHIER,
                NOW,
                null,
                null,
                null,
                null,
                null);
        CollectionFile waiting = new CollectionFile(
                fine,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(asked),
                List.of(),
                null,
                List.of(),
                null,
                List.of());

        assertRefused(waiting::requireNothingPending, "court-unanswered");
        CollectionFile.plain(fine, List.of()).requireNothingPending();
    }

    @Test
    void nothingIsOwedOnceTheBureauTookItsDecisionBackAndThatIsDoneOnce() {
        FineCollection fine = openCollection();

        fine.revoke();

        assertThat(fine.status()).isEqualTo(CollectionStatus.REVOKED);
        assertThat(fine.principal()).isEqualTo(Money.ZERO);
        assertThat(fine.hasPapers()).isTrue();
        assertRefused(fine::revoke, "not-at-this-step");
        FineCollection givenUp = openCollection();
        givenUp.end();
        assertRefused(givenUp::requireRevocable, "not-at-this-step");
    }

    @Test
    void isGivenUpOnceAndOnlyWhileItIsOwed() {
        FineCollection fine = openCollection();
        fine.end();

        assertThat(fine.status()).isEqualTo(CollectionStatus.ENDED);
        assertRefused(fine::end, "not-at-this-step");
        assertThat(EndCircumstance.PARTY_DIED.befalls(PartyKind.SOLE_TRADER)).isTrue();
        assertThat(EndCircumstance.PARTY_DIED.befalls(PartyKind.ENTERPRISE)).isFalse();
        assertThat(EndCircumstance.PARTY_DISSOLVED.befalls(PartyKind.PERSON)).isFalse();
        assertThat(EndCircumstance.PARTY_DISSOLVED.befalls(PartyKind.INSTITUTION))
                .isTrue();
    }
}
