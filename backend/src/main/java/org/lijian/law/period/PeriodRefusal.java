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
            "{code} accrues an amount and has no last day; use {instead}"),
    NOT_FOUND("period-not-found", Kind.NOT_FOUND, null, "没有期限代码 {code}", "There is no period {code}"),
    SPANS_OVERLAP(
            "excluded-spans-overlap",
            Kind.INVALID,
            null,
            "{first} 与 {second} 重叠，同一日不得重复扣除",
            "{first} and {second} overlap; no day is left out twice"),
    SPAN_OUTSIDE(
            "excluded-span-outside",
            Kind.INVALID,
            null,
            "{span} 不在期限之内（自 {from} 起，至 {due} 届满）",
            "{span} does not lie in the period, which runs from {from} to {due}"),
    EXCLUSION_NOT_ALLOWED(
            "exclusion-not-allowed",
            Kind.INVALID,
            null,
            "期限 {code} 不因{kind}停止计算：{citation}",
            "The period {code} does not stand still for {kind}: {citation}"),
    EXTENSION_NOT_ALLOWED(
            "extension-not-allowed",
            Kind.INVALID,
            null,
            "期限 {code} 最多可以延长 {most} 次，不能延长 {count} 次：{citation}",
            "The period {code} can be extended {most} times, not {count}: {citation}");

    private final Reason reason;

    PeriodRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
