package org.lijian.standalone;

import org.lijian.shared.Refusal;

enum ClockRefusal implements Refusal {
    FORWARDS_ONLY(
            "clock-forwards-only",
            Kind.CONFLICT,
            "模拟时钟只能向前拨，现在是 {now}",
            "The simulated clock moves forwards only; it is {now} now");

    private final Reason reason;

    ClockRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
