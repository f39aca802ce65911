package org.lijian.casefile.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class EvidenceHoldTest {
    private static final LocalDate TUESDAY = LocalDate.of(2023, 8, 8);
    private static final LocalDate LAST = LocalDate.of(2023, 8, 17); // Thursday
    private static final OfficerId OFFICER = new OfficerId(Ids.next());
    private static final OfficerId LEADER = new OfficerId(Ids.next());

    @Test
    void isDecidedAboutUntilItsLastDayAndNotAfterwards() {
        EvidenceHold hold = held();
        assertRefused(
                HoldRefusal.PERIOD_OVER.reason().code(),
                () -> hold.dispose(HoldDisposal.RELEASED, "已复制", LAST.plusDays(1), LEADER));

        hold.dispose(HoldDisposal.RELEASED, "已复制", LAST, LEADER);

        assertThat(hold.view().status()).isEqualTo(HoldStatus.DISPOSED);
    }

    @Test
    void lapsesOnceAndOnlyWhileItIsHeld() {
        EvidenceHold hold = held();

        assertThat(hold.lapse()).isTrue();
        assertThat(hold.lapse()).isFalse();

        EvidenceHold decided = held();
        decided.dispose(HoldDisposal.SEIZED, "查封", TUESDAY, LEADER);
        assertThat(decided.lapse()).isFalse();
        assertThat(decided.view().status()).isEqualTo(HoldStatus.DISPOSED);
    }

    @Test
    void isNotDoneBeforeItIsApproved() {
        EvidenceHold hold = asked(null);
        assertRefused("not-at-this-step", () -> hold.execute(TUESDAY, List.of(OFFICER), List.of()));
        hold.approve(true, "同意", TUESDAY, LEADER);
        assertRefused("hold-before-approval", () -> hold.execute(TUESDAY.minusDays(1), List.of(OFFICER), List.of()));
        assertRefused("not-at-this-step", () -> hold.approve(true, "同意", TUESDAY, LEADER));
    }

    @Test
    void onlyWhatIsStillHeldGoesBackWhenItIsNotApprovedAfterwards() {
        EvidenceHold hold = asked(LEADER);
        assertRefused("not-at-this-step", () -> hold.approve(false, "不同意", TUESDAY, LEADER));
        hold.execute(TUESDAY, List.of(OFFICER), List.of());
        hold.approve(false, "不同意", TUESDAY, LEADER);
        assertThat(hold.isToGoBack()).isTrue();

        EvidenceHold lapsed = asked(LEADER);
        lapsed.execute(TUESDAY, List.of(OFFICER), List.of());
        lapsed.lapse();
        lapsed.approve(false, "不同意", LAST.plusDays(1), LEADER);
        assertThat(lapsed.isToGoBack()).isFalse();
        assertThat(lapsed.view().status()).isEqualTo(HoldStatus.LAPSED);
    }

    private static EvidenceHold held() {
        EvidenceHold hold = asked(null);
        hold.approve(true, "同意", TUESDAY, LEADER);
        hold.execute(TUESDAY, List.of(OFFICER), List.of());
        hold.noticed(new DocumentId(Ids.next()), "晋市环登存〔2023〕1号", new DeliveryId(Ids.next()), LAST);
        return hold;
    }

    private static EvidenceHold asked(@Nullable OfficerId agreedBy) {
        return EvidenceHold.requested(
                new EvidenceHoldId(Ids.next()),
                new CaseId(Ids.next()),
                RegionCode.of("140525"),
                "台账可能灭失",
                agreedBy,
                TUESDAY,
                OFFICER);
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
