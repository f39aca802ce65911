package org.lijian.reward;

import org.lijian.shared.Refusal;

/** Why somebody is not rewarded, or not yet. */
enum RewardRefusal implements Refusal {
    NO_FINE_STANDS(
            "no-fine-stands",
            Kind.CONFLICT,
            "案件没有已经送达、未被撤销的罚款，不能奖励举报人",
            "No fine of the case has been served and still stands"),
    NO_REWARD_WANTED(
            "no-reward-wanted",
            Kind.CONFLICT,
            "最先反映此事的线索 {lead} 不是有奖举报",
            "Lead {lead}, by which the matter was known first, asks for no reward"),
    NO_REWARDS_THERE(
            "no-rewards-there",
            Kind.CONFLICT,
            "{region} 在 {on} 没有有奖举报的规定",
            "No rule of {region} rewarded reports on {on}"),
    REWARDED_ALREADY("rewarded-already", Kind.CONFLICT, "此案的举报奖励已经提出", "A reward was proposed for this case already"),
    SAME_PERSON(
            "reward-same-person",
            Kind.FORBIDDEN,
            "提出、批准、发放奖励的，应当是不同的人",
            "Who proposes, who approves and who pays are three persons"),
    ANOTHER_CODE(
            "reward-code-wrong", Kind.INVALID, "查询码不是这件举报的", "The code is not that of the report that is rewarded"),
    PAID_BEFORE_APPROVAL(
            "paid-before-approval",
            Kind.INVALID,
            "发放日 {paidOn} 早于批准日 {approvedOn}",
            "Paid on {paidOn}, before it was approved on {approvedOn}"),
    TIME_TO_COLLECT_OVER(
            "reward-collection-over",
            Kind.CONFLICT,
            "领取期限已于 {lastDay} 届满，不再发放",
            "It could be collected until {lastDay}"),
    STILL_COLLECTABLE(
            "reward-still-collectable", Kind.CONFLICT, "领取期限至 {lastDay}，尚未届满", "It can be collected until {lastDay}"),
    VOUCHER_USED("voucher-used", Kind.CONFLICT, "凭证号 {voucher} 已经使用", "The voucher {voucher} was used before");

    private final Reason reason;

    RewardRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
