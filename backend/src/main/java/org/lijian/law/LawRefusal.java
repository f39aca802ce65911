package org.lijian.law;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** What no rule of law can be asked about. */
enum LawRefusal implements Refusal {
    DATE_OUT_OF_RANGE(
            "date-out-of-range",
            Kind.INVALID,
            null,
            "{date} 不在 {first} 至 {last} 之间",
            "{date} does not lie between {first} and {last}");

    private final Reason reason;

    LawRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
