package org.lijian.law.discussion;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why it is not known how a collective discussion is held. */
enum DiscussionRuleRefusal implements Refusal {
    NOT_IN_FORCE(
            "discussion-rule-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的集体讨论规则（自 {from} 起）",
            "No rule on collective discussions is in force on {on} (from {from})");

    private final Reason reason;

    DiscussionRuleRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
