package org.lijian.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.reward.RewardAmount;
import org.lijian.lead.FirstReport;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.ReportReward;
import org.lijian.lead.ReportReward.State;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class RewardTest {
    /** Wednesday. */
    private static final LocalDate PROPOSED = LocalDate.of(2023, 9, 20);

    private static final LocalDate APPROVED = PROPOSED.plusDays(1);
    private static final OfficerId DUTY = new OfficerId(Ids.next());
    private static final OfficerId HEAD = new OfficerId(Ids.next());
    private static final OfficerId CASHIER = new OfficerId(Ids.next());
    private static final LeadId FIRST = new LeadId(Ids.next());
    private static final LeadId SECOND = new LeadId(Ids.next());

    @Test
    void isProposedApprovedAndPaidByThreePersons() {
        Reward reward = approved();
        reward.pay(APPROVED, "领001", CASHIER);

        RewardView paid = reward.view();
        assertThat(paid.status()).isEqualTo(RewardStatus.PAID);
        assertThat(paid.paidOn()).isEqualTo(APPROVED);
        assertThat(paid.paidBy()).isEqualTo(CASHIER);
        assertThat(paid.voucher()).isEqualTo("领001");
        assertThat(paid.amount()).isEqualTo(Money.of("480"));
    }

    @Test
    void isNotApprovedByWhoProposedIt() {
        Reward reward = proposed();

        assertRefused(RewardRefusal.SAME_PERSON, () -> reward.decide(true, "同意", APPROVED, DUTY));
        assertThat(reward.view().status()).isEqualTo(RewardStatus.PROPOSED);
    }

    @Test
    void isNotPaidByWhoProposedOrApprovedIt() {
        Reward reward = approved();

        assertRefused(RewardRefusal.SAME_PERSON, () -> reward.pay(APPROVED, "领001", DUTY));
        assertRefused(RewardRefusal.SAME_PERSON, () -> reward.pay(APPROVED, "领001", HEAD));
    }

    @Test
    void isPaidOnceAndOnlyWhenApproved() {
        Reward waiting = proposed();
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> waiting.pay(APPROVED, "领001", CASHIER));
        Reward refused = proposed();
        refused.decide(false, "举报内容不实", APPROVED, HEAD);
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> refused.pay(APPROVED, "领001", CASHIER));
        Reward paid = approved();
        paid.pay(APPROVED, "领001", CASHIER);

        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> paid.pay(APPROVED, "领002", CASHIER));
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> paid.decide(false, "反悔", APPROVED, HEAD));
    }

    @Test
    void isNotPaidBeforeItsApproval() {
        assertRefused(RewardRefusal.PAID_BEFORE_APPROVAL, () -> approved().pay(APPROVED.minusDays(1), "领001", CASHIER));
    }

    @Test
    void tellsTheFirstInformantHowFarItIsAndTheOthersThatTheyWereNotFirst() {
        Reward reward = proposed();
        assertThat(reward.forReport(FIRST)).isEqualTo(new ReportReward(State.UNDER_REVIEW, null, null));
        reward.decide(true, "同意", APPROVED, HEAD);
        assertThat(reward.forReport(FIRST)).isEqualTo(new ReportReward(State.APPROVED, Money.of("480"), null));
        reward.pay(APPROVED, "领001", CASHIER);
        assertThat(reward.forReport(FIRST)).isEqualTo(new ReportReward(State.PAID, Money.of("480"), APPROVED));
        assertThat(reward.forReport(SECOND)).isEqualTo(new ReportReward(State.NOT_FIRST, null, null));

        Reward refused = proposed();
        refused.decide(false, "举报内容不实", APPROVED, HEAD);
        assertThat(refused.forReport(FIRST)).isEqualTo(new ReportReward(State.REFUSED, null, null));
    }

    @Test
    void lapsesOnlyAfterItsLastDayAndForGood() {
        LocalDate last = APPROVED.plusDays(60);
        Reward reward = approved();
        assertRefused(RewardRefusal.STILL_COLLECTABLE, () -> reward.lapse(last, "无人领取", last, HEAD));
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> proposed().lapse(last, "无人领取", last.plusDays(1), HEAD));

        reward.lapse(last, "无人领取", last.plusDays(1), HEAD);

        assertThat(reward.view().status()).isEqualTo(RewardStatus.LAPSED);
        assertThat(reward.forReport(FIRST)).isEqualTo(new ReportReward(State.LAPSED, null, null));
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> reward.pay(last.plusDays(2), "领001", CASHIER));
    }

    private static Reward proposed() {
        return Reward.proposed(
                new RewardId(Ids.next()),
                new RewardGround(
                        new CaseId(Ids.next()),
                        new PenaltyId(Ids.next()),
                        RegionCode.of("140525"),
                        Money.of("48000"),
                        new FirstReport(FIRST, FIRST, LeadChannel.REWARDED_REPORT, PROPOSED.minusDays(16))),
                new RewardAmount(Money.of("480"), "罚款的百分之一", LegalCitation.of("本地有奖举报办法"), false),
                PROPOSED,
                DUTY);
    }

    private static Reward approved() {
        Reward reward = proposed();
        reward.decide(true, "同意", APPROVED, HEAD);
        return reward;
    }

    private static void assertRefused(Object refusal, ThrowingCallable call) {
        assertThat(catchThrowableOfType(Problem.class, call).refusal()).isEqualTo(refusal);
    }
}
