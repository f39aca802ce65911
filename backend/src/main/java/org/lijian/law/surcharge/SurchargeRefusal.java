package org.lijian.law.surcharge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** Why a surcharge cannot be computed. */
enum SurchargeRefusal implements Refusal {
    SUSPENSIONS_OVERLAP(
            "suspensions-overlap",
            Kind.INVALID,
            null,
            "停止计算的期间 {first} 与 {second} 重叠",
            "The suspensions {first} and {second} overlap"),
    NOT_IN_FORCE(
            "surcharge-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的加处罚款规定（自 {from} 起）",
            "No rule on surcharge is in force on {on} (from {from})");

    private final String code;
    private final Kind kind;
    private final @Nullable String citation;
    private final String zh;
    private final String en;

    SurchargeRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
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
