package org.lijian.law.statute;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a statute or an article cannot be shown. */
enum StatuteRefusal implements Refusal {
    NOT_FOUND("statute-not-found", Kind.NOT_FOUND, null, "没有法规代码 {code}", "There is no statute {code}"),
    ARTICLE_NOT_FOUND(
            "article-not-found",
            Kind.NOT_FOUND,
            null,
            "{code} 未收录第 {article} 条",
            "Article {article} of {code} is not kept here"),
    NOT_IN_FORCE(
            "statute-not-in-force",
            Kind.INVALID,
            null,
            "{code} 在 {on} 不施行，其施行期间为 {from} 至 {to}",
            "{code} is not in force on {on}; it is from {from} to {to}");

    private final Reason reason;

    StatuteRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
