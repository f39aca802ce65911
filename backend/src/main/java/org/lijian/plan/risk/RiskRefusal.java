package org.lijian.plan.risk;

import org.lijian.shared.Refusal;

/** Why nothing is ranked. */
public enum RiskRefusal implements Refusal {
    SCOPE_TOO_WIDE(
            "risk-scope-too-wide",
            Kind.INVALID,
            "范围内当事人超过 {most} 个，请缩小范围",
            "More than {most} parties lie in this scope; narrow it"),
    OUTSIDE_YOUR_AREA(
            "outside-your-area", Kind.FORBIDDEN, "行政区划 {region} 不在您的辖区内", "Region {region} lies outside your area");

    private final Reason reason;

    RiskRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
