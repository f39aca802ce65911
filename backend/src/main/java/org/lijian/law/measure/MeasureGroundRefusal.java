package org.lijian.law.measure;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a ground is none. */
enum MeasureGroundRefusal implements Refusal {
    UNKNOWN_GROUND(
            "measure-ground-unknown",
            Kind.INVALID,
            null,
            "“{ground}”不是{on}{measure}的法定情形",
            "“{ground}” is no ground of {measure} on {on}"),
    NOT_IN_FORCE(
            "measure-not-in-force",
            Kind.INVALID,
            null,
            "{on} 尚无{measure}的规定（自 {from} 起）",
            "There is no rule on {measure} on {on} (from {from})");

    private final Reason reason;

    MeasureGroundRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
