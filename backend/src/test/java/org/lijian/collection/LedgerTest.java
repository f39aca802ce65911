package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.FINE;
import static org.lijian.collection.CollectionFixtures.SURCHARGES;
import static org.lijian.collection.CollectionFixtures.ledger;
import static org.lijian.collection.CollectionFixtures.paid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.lijian.law.Step;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class LedgerTest {
    @Test
    void nothingIsAddedUntilTheFineIsDue() {
        assertThat(ledger().surcharge(DUE_ON)).isEqualTo(Money.ZERO);
        assertThat(ledger().outstanding(DUE_ON)).isEqualTo(FINE);
    }

    @Test
    void threePercentAreAddedForTheFirstDayOfDelay() {
        LocalDate may12 = LocalDate.of(2022, 5, 12);

        assertThat(ledger().surcharge(may12)).isEqualTo(Money.of("24480.00"));
        assertThat(ledger().parts(may12).get(0).steps()).isNotEmpty();
        assertThat(ledger().parts(may12).get(0).citation().text()).contains("第七十二条");
    }

    @Test
    void theSurchargeStopsAtTheFineOnDayThirtyFour() {
        assertThat(ledger().surcharge(DUE_ON.plusDays(33))).isEqualTo(Money.of("807840.00"));
        assertThat(ledger().surcharge(DUE_ON.plusDays(34))).isEqualTo(FINE);
        assertThat(ledger().surcharge(DUE_ON.plusDays(400))).isEqualTo(FINE);
    }

    @Test
    void whatWasPaidInTimeCarriesNoSurcharge() {
        Ledger halfInTime = ledger(paid("416000.00", DUE_ON));

        assertThat(halfInTime.surcharge(DUE_ON.plusDays(1))).isEqualTo(Money.of("12000.00"));
        assertThat(halfInTime.outstanding(DUE_ON.plusDays(1))).isEqualTo(Money.of("412000.00"));
    }

    @Test
    void eachPartCarriesTheSurchargeOfItsOwnDelay() {
        Ledger twice = ledger(paid("400000.00", DUE_ON.plusDays(2)), paid("416000.00", DUE_ON.plusDays(5)));

        assertThat(twice.parts(DUE_ON.plusDays(30)))
                .extracting(SurchargedPart::surcharge)
                .containsExactly(Money.of("24000.00"), Money.of("62400.00"));
        assertThat(twice.outstanding(DUE_ON.plusDays(30))).isEqualTo(Money.of("86400.00"));
    }

    @Test
    void theFineIsPerformedBeforeTheSurcharge() {
        Ledger late = ledger(paid("816000.00", DUE_ON.plusDays(1)));

        assertThat(late.principalPaidOn()).isEqualTo(DUE_ON.plusDays(1));
        assertThat(late.settledOn()).isNull();
        assertThat(late.outstanding(DUE_ON.plusDays(60))).isEqualTo(Money.of("24480.00"));
    }

    @Test
    void itIsSettledWhenTheSurchargeIsPaidToo() {
        Ledger settled = ledger(paid("816000.00", DUE_ON.plusDays(1)), paid("24480.00", DUE_ON.plusDays(9)));

        assertThat(settled.settledOn()).isEqualTo(DUE_ON.plusDays(9));
    }

    @Test
    void refusesMoreThanWasOwedOnTheDayOfAPayment() {
        Ledger tooMuch = ledger(paid("816000.01", DUE_ON));

        assertThatThrownBy(tooMuch::requireNothingOverpaid).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo("more-than-owed");
            assertThat(problem.facts()).containsEntry("outstanding", FINE);
        });
    }

    @Test
    void refusesAnEarlierPaymentThatLeavesALaterOneTooMuch() {
        Payment withSurcharge = paid("840480.00", DUE_ON.plusDays(1));
        ledger(withSurcharge).requireNothingOverpaid();

        assertThatThrownBy(ledger(withSurcharge, paid("1.00", DUE_ON))::requireNothingOverpaid)
                .isInstanceOf(Problem.class);
    }

    @Test
    void aPaymentTakesNothingAwayThatHadGrownBeforeIt() {
        Ledger nineFen = new Ledger(
                List.of(new PlanInstalment(DUE_ON, Money.of("0.09"))),
                List.of(paid("0.05", DUE_ON.plusDays(3))),
                List.of(),
                SURCHARGES);

        assertThat(nineFen.surcharge(DUE_ON.plusDays(2))).isEqualTo(Money.of("0.01"));
        assertThat(nineFen.surcharge(DUE_ON.plusDays(3))).isEqualTo(Money.of("0.01"));
        assertThat(nineFen.parts(DUE_ON.plusDays(3)).get(1).steps())
                .extracting(Step::value)
                .endsWith("0.00", "0.01");
    }

    @Property(tries = 1000)
    void theSurchargeNeverExceedsTheFineHoweverItIsPaid(
            @ForAll @LongRange(min = 1, max = 2_000) long fine,
            @ForAll @LongRange(min = 1, max = 2_000) long first,
            @ForAll @IntRange(min = -15, max = 90) int firstDay,
            @ForAll @IntRange(min = 0, max = 120) int day) {
        Money principal = fen(fine);
        Ledger ledger = new Ledger(
                List.of(new PlanInstalment(DUE_ON, principal)),
                List.of(paid(fen(Math.min(first, fine)).toString(), DUE_ON.plusDays(firstDay))),
                List.of(),
                SURCHARGES);
        LocalDate asOf = DUE_ON.plusDays(day);

        assertThat(ledger.surcharge(asOf).yuan()).isLessThanOrEqualTo(principal.yuan());
        assertThat(ledger.surcharge(asOf.plusDays(1))).isGreaterThanOrEqualTo(ledger.surcharge(asOf));
        assertThat(ledger.owed(asOf)).isEqualTo(principal.plus(ledger.surcharge(asOf)));
    }

    private static Money fen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }
}
