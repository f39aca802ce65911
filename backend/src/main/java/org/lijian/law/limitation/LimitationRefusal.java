package org.lijian.law.limitation;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a limitation cannot be told. */
enum LimitationRefusal implements Refusal {
    DATES_CONTRADICT(
            "limitation-dates-contradict",
            Kind.INVALID,
            null,
            "{later} 早于违法行为发生之日 {acted}",
            "{later} lies before the act, {acted}"),
    END_OF_A_SINGLE_ACT(
            "limitation-end-without-continuing",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十六条",
            "违法行为没有连续或者继续状态的，不填写终了之日",
            "Only an act that continued has a day on which it ended"),
    NOT_IN_FORCE(
            "limitation-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的追责时效规定（自 {from} 起）",
            "No rule on limitation is in force on {on} (from {from})");

    private final Reason reason;

    LimitationRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
