package org.lijian.law.investigation;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a ground does not exist. */
enum InterruptionRuleRefusal implements Refusal {
    NOT_IN_FORCE(
            "interruption-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的中止、终止调查规定（自 {from} 起）",
            "No rule on suspending or terminating an investigation is in force on {on} (from {from})"),
    UNKNOWN_GROUND(
            "interruption-ground-unknown",
            Kind.INVALID,
            null,
            "{citation}没有第 {item} 项",
            "{citation} has no item {item}");

    private final Reason reason;

    InterruptionRuleRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
