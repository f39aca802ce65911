package org.lijian.disclosure;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** What cannot be published. */
enum DisclosureRefusal implements Refusal {
    BEFORE_DECISION(
            "published-before-decision",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十八条",
            "公开日期 {publishedOn} 早于处罚决定日期 {decidedOn}",
            "Published on {publishedOn}, before the decision of {decidedOn}"),
    NO_PENALTY(
            "no-penalty-not-published",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十八条",
            "本决定不予行政处罚，不予公开",
            "This decision imposes no penalty and is not published"),
    DECISION_FELL(
            "G23-decision-fell",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十八条",
            "该处罚决定已被变更、撤销、确认违法或者确认无效，不予公开",
            "This decision was changed, revoked or declared unlawful or void and is not published as it was"),
    ALREADY_PUBLISHED(
            "already-published",
            Kind.CONFLICT,
            null,
            "该处罚决定已于 {publishedOn} 公开",
            "This decision was published on {publishedOn}"),
    ALREADY_RETRACTED(
            "already-retracted",
            Kind.CONFLICT,
            null,
            "该处罚决定信息已于 {retractedOn} 撤回",
            "This publication was taken back on {retractedOn}"),
    BEFORE_PUBLICATION(
            "retracted-before-publication",
            Kind.INVALID,
            null,
            "撤回日期 {retractedOn} 早于公开日期 {publishedOn}",
            "Taken back on {retractedOn}, before it was published on {publishedOn}");

    private final Reason reason;

    DisclosureRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
