package org.lijian.law.surcharge;

import org.jspecify.annotations.Nullable;
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

    private final Reason reason;

    SurchargeRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
