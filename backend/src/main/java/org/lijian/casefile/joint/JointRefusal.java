package org.lijian.casefile.joint;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a matter of several parties says no. */
enum JointRefusal implements Refusal {
    PARTY_TWICE(
            "joint-party-twice",
            Kind.CONFLICT,
            null,
            "当事人 {party} 在本案中已列为当事人，不能重复列入",
            "The party {party} has its place in this matter already"),
    CASE_TAKEN(
            "joint-case-taken",
            Kind.CONFLICT,
            null,
            "案件 {case} 已列入共同违法案件",
            "The case {case} belongs to a matter of several parties already"),
    CASE_OF_ANOTHER(
            "joint-case-of-another",
            Kind.CONFLICT,
            null,
            "案件 {case} 不是该次检查发现的该当事人的案件",
            "The case {case} is not about that party and this inspection"),
    OBJECT_OF_ANOTHER_PARTY(
            "joint-object-of-another-party", Kind.CONFLICT, null, "监管对象不属于该当事人", "The object belongs to another party"),
    OBJECT_ELSEWHERE(
            "joint-object-elsewhere",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十二条",
            "监管对象在 {region}，不在违法行为发生地 {place}",
            "The object lies in {region}, not where the act was done, in {place}"),
    UNEQUAL_WITHOUT_REASON(
            "joint-unequal-without-reason",
            Kind.INVALID,
            null,
            "对共同违法的另一当事人就同一违法行为处罚款 {other} 元，本案为 {amount} 元，应当说明理由",
            "Another party of the matter was fined {other} yuan for the same act and this one {amount}; say why"),
    OVER(
            "joint-matter-over",
            Kind.CONFLICT,
            null,
            "本案各当事人的案件均已结案或者终结，不能再增加当事人",
            "Every case of the matter is closed; no party is added any more");

    private final Reason reason;

    JointRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
