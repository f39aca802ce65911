package org.lijian.reward;

/** Where a reward stands. */
public enum RewardStatus {
    PROPOSED("待审批"),
    APPROVED("待领取"),
    REFUSED("不予奖励"),
    PAID("已领取"),
    LAPSED("逾期未领取");

    private final String zh;

    RewardStatus(String zh) {
        this.zh = zh;
    }

    /** The step as officers call it. */
    String zh() {
        return zh;
    }
}
