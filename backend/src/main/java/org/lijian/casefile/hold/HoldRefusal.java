package org.lijian.casefile.hold;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a hold of evidence says no. */
public enum HoldRefusal implements Refusal {
    APPROVER_NOT_A_LEADER(
            "hold-approver-not-a-leader",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十六条；《生态环境行政处罚办法》（生态环境部令第30号）第三十二条",
            "紧急情况下通过即时通讯方式批准的，批准人应当是机关负责人",
            "Whoever agreed by message is a leader of the bureau"),
    PERIOD_OVER(
            "hold-period-over",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十六条；《生态环境行政处罚办法》（生态环境部令第30号）第三十三条",
            "先行登记保存已于 {due} 届满，逾期自动解除",
            "The hold ended by itself with {due}"),
    BEFORE_APPROVAL(
            "hold-before-approval",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十六条",
            "实施日期 {on} 早于批准日期 {approvedOn}",
            "Done on {on}, before it was approved on {approvedOn}");

    private final Reason reason;

    HoldRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
