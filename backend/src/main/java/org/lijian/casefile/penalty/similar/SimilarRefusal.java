package org.lijian.casefile.penalty.similar;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a comparison with similar decisions says no. */
enum SimilarRefusal implements Refusal {
    DEVIATION_REASON_MISSING(
            "G11-deviation-reason",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "罚款 {amount} 元不在 {count} 件类似决定的通常幅度 {from} 至 {to} 元之内，应当说明理由",
            "A fine of {amount} yuan lies outside what is usual in {count} similar decisions, {from} to {to} yuan; say why"),
    NOT_IN_FORCE(
            "similar-not-in-force",
            Kind.INVALID,
            null,
            "{on} 尚无类案比对的规则，自 {from} 起施行",
            "There is no rule on similar decisions on {on}; it begins on {from}");

    private final Reason reason;

    SimilarRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
