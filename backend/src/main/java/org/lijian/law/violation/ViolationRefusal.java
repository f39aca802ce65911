package org.lijian.law.violation;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why an act is not in the catalogue. */
enum ViolationRefusal implements Refusal {
    UNKNOWN("violation-unknown", Kind.INVALID, null, "没有违法行为代码 {code}", "There is no violation {code}"),
    NOT_FOUND("violation-not-found", Kind.NOT_FOUND, null, "没有违法行为代码 {code}", "There is no violation {code}"),
    WITHOUT_RANGE(
            "fine-without-range",
            Kind.INVALID,
            null,
            "“{name}”（{code}）的罚款按基数的倍数或者地方规定确定，没有法定幅度",
            "The fine for {code} is a multiple of a base or set by a local rule; the law names no range"),
    NOT_IN_FORCE(
            "violation-not-in-force",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十七条",
            "{code} 在 {on} 不施行，其施行期间为 {from} 至 {to}",
            "{code} is not in force on {on}; it is from {from} to {to}");

    private final Reason reason;

    ViolationRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
