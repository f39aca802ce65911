package org.lijian.law.hearing;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why it is not known how a hearing is held. */
enum HearingRuleRefusal implements Refusal {
    NOT_IN_FORCE(
            "hearing-rule-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的听证规则（自 {from} 起）",
            "No rule on holding hearings is in force on {on} (from {from})");

    private final Reason reason;

    HearingRuleRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
