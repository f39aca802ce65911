package org.lijian.law.period;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
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

    private final String code;
    private final Kind kind;
    private final @Nullable String citation;
    private final String zh;
    private final String en;

    PeriodRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
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
