package org.lijian.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** What cannot be published. */
enum DisclosureRefusal implements Refusal {
    BEFORE_DECISION(
            "published-before-decision",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十八条",
            "公开日期 {publishedOn} 早于处罚决定日期 {decidedOn}",
            "Published on {publishedOn}, before the decision of {decidedOn}"),
    ALREADY_PUBLISHED(
            "already-published",
            Kind.CONFLICT,
            null,
            "该处罚决定已于 {publishedOn} 公开",
            "This decision was published on {publishedOn}");

    private final String code;
    private final Kind kind;
    private final @Nullable String citation;
    private final String zh;
    private final String en;

    DisclosureRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.code = code;
        this.kind = kind;
        this.citation = citation;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<LegalCitation> citation() {
        return Optional.ofNullable(citation).map(LegalCitation::of);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
