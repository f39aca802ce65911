package org.lijian.law.referral;

import org.lijian.shared.Refusal;

/** Why it is not known what a referral needs. */
enum ReferralLawRefusal implements Refusal {
    NOT_IN_FORCE(
            "referral-not-in-force",
            Kind.INVALID,
            "{on} 没有可适用的“{name}”规定（{from} 至 {to}）",
            "No rule on “{name}” is in force on {on} (from {from} to {to})");

    private final Reason reason;

    ReferralLawRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
