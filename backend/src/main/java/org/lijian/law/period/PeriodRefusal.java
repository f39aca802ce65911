package org.lijian.law.period;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a period has no date to answer with. */
enum PeriodRefusal implements Refusal {
    CODE_UNKNOWN("period-unknown", Kind.INVALID, null, "没有期限代码 {code}", "There is no period {code}"),
    NOT_IN_FORCE(
            "period-not-in-force",
            Kind.INVALID,
            null,
            "期限 {code} 在 {asOf} 不施行，其施行期间为 {from} 至 {to}",
            "The period {code} is not in force on {asOf}; it is from {from} to {to}"),
    NOT_A_PERIOD(
            "period-has-no-end",
            Kind.INVALID,
            null,
            "{code} 按日累计金额，没有届满日，请使用 {instead}",
            "{code} accrues an amount and has no last day; use {instead}");

    private final Reason reason;

    PeriodRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
