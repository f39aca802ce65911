package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.MARCH_8;
import static org.lijian.correction.CorrectionFixtures.command;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.issuedOrder;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.Problem;

class OrderHistoryTest {
    @Test
    void theFirstOrderBeginsRoundOne() {
        assertThat(new OrderHistory(List.of(), null).nextRound(command(null, MARCH_8)))
                .isEqualTo(1);
    }

    @Test
    void afterARefusalTheNextOrderFollowsTheRefusedOne() {
        CorrectionOrder refused = servedOrder();
        OrderHistory history = rechecked(refused, RecheckResult.STILL_VIOLATING);

        assertThat(history.nextRound(command(refused.id(), MARCH_25))).isEqualTo(2);
    }

    @Test
    void refusesANextOrderThatDoesNotNameTheRefusedOne() {
        OrderHistory history = rechecked(servedOrder(), RecheckResult.STILL_VIOLATING);

        assertRefused(() -> history.nextRound(command(null, MARCH_25)), "not-the-last-order");
        assertRefused(() -> history.nextRound(command(issuedOrder().id(), MARCH_25)), "not-the-last-order");
    }

    @Test
    void refusesToFollowAnOrderNobodyRechecked() {
        CorrectionOrder served = servedOrder();
        OrderHistory history = new OrderHistory(List.of(served), null);

        assertRefused(() -> history.nextRound(command(served.id(), MARCH_25)), "not-at-this-step");
        assertRefused(() -> history.nextRound(command(null, MARCH_25)), "not-at-this-step");
    }

    @Test
    void refusesToFollowAnOrderThatWasObeyed() {
        CorrectionOrder corrected = servedOrder();
        OrderHistory history = rechecked(corrected, RecheckResult.CORRECTED);

        assertRefused(() -> history.nextRound(command(corrected.id(), MARCH_25)), "not-at-this-step");
        assertRefused(() -> history.nextRound(command(null, MARCH_25)), "not-at-this-step");
    }

    @Test
    void refusesANextOrderBeforeTheRecheckItFollows() {
        CorrectionOrder refused = servedOrder();
        OrderHistory history = rechecked(refused, RecheckResult.STILL_VIOLATING);

        assertRefused(() -> history.nextRound(command(refused.id(), MARCH_25.minusDays(1))), "order-before-recheck");
    }

    @Test
    void whereTheRecheckWasMissedANewOrderBeginsAgain() {
        OrderHistory history = new OrderHistory(List.of(servedOrder()), null);
        LocalDate lastDay = LocalDate.of(2022, 4, 7);

        assertRefused(() -> history.nextRound(command(null, lastDay)), "not-at-this-step");
        assertThat(history.nextRound(command(null, lastDay.plusDays(1)))).isEqualTo(2);
    }

    @Test
    void refusesToFollowAnOrderThatIsNotThere() {
        assertRefused(
                () -> new OrderHistory(List.of(), null)
                        .nextRound(command(issuedOrder().id(), MARCH_8)),
                "not-found");
    }

    private static OrderHistory rechecked(CorrectionOrder order, RecheckResult result) {
        return new OrderHistory(List.of(order), recheck(order, found(result, MARCH_25)));
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
