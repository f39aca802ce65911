package org.lijian.law.violation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** Why an act is not in the catalogue. */
enum ViolationRefusal implements Refusal {
    UNKNOWN("violation-unknown", Kind.INVALID, null, "没有违法行为代码 {code}", "There is no violation {code}"),
    NOT_FOUND("violation-not-found", Kind.NOT_FOUND, null, "没有违法行为代码 {code}", "There is no violation {code}"),
    NOT_IN_FORCE(
            "violation-not-in-force",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十七条",
            "{code} 在 {on} 不施行，其施行期间为 {from} 至 {to}",
            "{code} is not in force on {on}; it is from {from} to {to}");

    private final String code;
    private final Kind kind;
    private final @Nullable String citation;
    private final String zh;
    private final String en;

    ViolationRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
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
