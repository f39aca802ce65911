package org.lijian.law.reopening;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a ground does not exist. */
enum ReopeningRuleRefusal implements Refusal {
    NOT_IN_FORCE(
            "reopening-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的重新调查规定（自 {from} 起）",
            "No rule on investigating a closed case again is in force on {on} (from {from})");

    private final Reason reason;

    ReopeningRuleRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
