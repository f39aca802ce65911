package org.lijian.law.gate;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why the gates of a fine are not known. */
enum GateRefusal implements Refusal {
    NOT_IN_FORCE(
            "gates-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的听证规定（自 {from} 起）",
            "No rule on hearings is in force on {on} (from {from})");

    private final Reason reason;

    GateRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
