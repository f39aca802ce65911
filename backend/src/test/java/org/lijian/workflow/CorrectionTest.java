package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.correction.CorrectionOrderId;
import org.lijian.delivery.DeliveryId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class CorrectionTest {
    @Autowired
    private Happenings happenings;

    private final CorrectionOrderId order = new CorrectionOrderId(Ids.next());
    private final CorrectionOrderId next = new CorrectionOrderId(Ids.next());

    @BeforeEach
    void today() {
        happenings.on("2022-03-08"); // Tuesday
    }

    @Test
    void anOrderIsServedRecheckedAndObeyed() {
        DeliveryId delivery = happenings.ordered(order, null);
        assertThat(happenings.open(delivery)).containsExactly("送达文书");

        happenings.delivered(delivery);
        assertThat(happenings.open(order)).containsExactly("复查");

        happenings.rechecked(order, RecheckResult.CORRECTED);
        assertThat(happenings.hasEnded("correction", order)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecheckResult.class,
            names = {"STILL_VIOLATING", "RECHECK_REFUSED"})
    void anOrderThatIsNotObeyedIsFollowedByTheNext(RecheckResult result) {
        happenings.delivered(happenings.ordered(order, null));
        happenings.rechecked(order, result);
        assertThat(happenings.open(order)).containsExactly("再次责令改正");

        DeliveryId delivery = happenings.ordered(next, order);

        assertThat(happenings.hasEnded("correction", order)).isTrue();
        assertThat(happenings.open(delivery)).containsExactly("送达文书");
    }

    @Test
    void anOrderThatNobodyRecheckedInTimeEnds() {
        happenings.delivered(happenings.ordered(order, null));

        happenings.lapsed(order);

        assertThat(happenings.open(order)).isEmpty();
        refusedAt("已办结", () -> happenings.rechecked(order, RecheckResult.CORRECTED));
    }

    @Test
    void refusesARecheckBeforeTheOrderIsServed() {
        happenings.ordered(order, null);

        refusedAt("送达文书", () -> happenings.rechecked(order, RecheckResult.CORRECTED));
    }

    @Test
    void refusesANextOrderBeforeTheRecheck() {
        happenings.delivered(happenings.ordered(order, null));

        refusedAt("复查", () -> happenings.ordered(next, order));
    }

    @Test
    void refusesASecondRecheckOfTheSameOrder() {
        happenings.delivered(happenings.ordered(order, null));
        happenings.rechecked(order, RecheckResult.CORRECTED);

        refusedAt("已办结", () -> happenings.rechecked(order, RecheckResult.STILL_VIOLATING));
    }

    @Test
    void refusesToDeliverTwice() {
        DeliveryId delivery = happenings.ordered(order, null);
        happenings.delivered(delivery);

        refusedAt("已办结", () -> happenings.delivered(delivery));
    }
}
