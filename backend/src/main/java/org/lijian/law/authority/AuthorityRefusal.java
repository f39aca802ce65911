package org.lijian.law.authority;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why nobody can be named as competent. */
enum AuthorityRefusal implements Refusal {
    REGION_UNKNOWN("region-unknown", Kind.INVALID, null, "未配置行政区划 {region}", "The region {region} is not configured"),
    NO_LAW_THERE(
            "violation-not-of-region",
            Kind.INVALID,
            null,
            "{code} 是 {jurisdiction} 的地方规定，不适用于 {region}",
            "{code} is local law of {jurisdiction} and does not hold in {region}"),
    NOT_IN_FORCE(
            "authority-not-in-force",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第二十三条",
            "{code} 在 {region} 的主管部门，{on} 没有规定；有规定的期间为 {from} 至 {to}",
            "Who is competent for {code} in {region} is not known on {on}; it is from {from} to {to}");

    private final Reason reason;

    AuthorityRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
