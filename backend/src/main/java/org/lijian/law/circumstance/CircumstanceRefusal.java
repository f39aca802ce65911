package org.lijian.law.circumstance;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why circumstances or the rules that build on them cannot be accepted. */
enum CircumstanceRefusal implements Refusal {
    UNKNOWN("circumstance-unknown", Kind.INVALID, null, "没有情节代码 {code}", "There is no circumstance {code}"),
    CONTRADICTED(
            "circumstances-contradict",
            Kind.INVALID,
            null,
            "情节“{one}”与“{other}”不能并存",
            "The circumstances “{one}” and “{other}” cannot be at the same time"),
    PERSONS_ONLY(
            "circumstance-of-persons",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十条、第三十一条",
            "情节“{one}”只适用于个人",
            "Only a natural person can be “{one}”"),
    RULE_UNKNOWN(
            "adjustment-unknown",
            Kind.INVALID,
            null,
            "{jurisdiction} 在 {on} 没有调整规则 {rule}",
            "{jurisdiction} has no rule of adjustment {rule} on {on}"),
    RULE_TWICE(
            "adjustments-contradict",
            Kind.INVALID,
            null,
            "调整规则 {rule} 与其他调整重复或者方向相反",
            "The rule {rule} repeats or contradicts another adjustment"),
    GROUND_MISSING(
            "adjustment-without-ground",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "适用“{rule}”须有情节：{needed}",
            "“{rule}” needs the circumstances {needed}"),
    EXCLUDED(
            "adjustment-excluded",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "有“{fact}”情形的，不适用“{rule}”（{law}）",
            "“{rule}” does not apply where “{fact}” ({law})"),
    OUT_OF_LIMITS(
            "G11-adjustment-in-limits",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四条、第三十四条",
            "“{rule}”的比例为 {least} 至 {most}，不得为 {percent}（{law}）",
            "“{rule}” allows {least} to {most}, not {percent} ({law})");

    private final Reason reason;

    CircumstanceRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
