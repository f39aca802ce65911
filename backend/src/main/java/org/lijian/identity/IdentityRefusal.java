package org.lijian.identity;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

enum IdentityRefusal implements Refusal {
    TWO_CERTIFIED_OFFICERS(
            "G1-two-certified-officers",
            "《行政处罚法》（2021修订）第四十二条",
            "执法人员不得少于两人，且应当具有 {on} 有效的行政执法资格：{who}",
            "At least two officers, each holding a certificate valid on {on}: {who}"),
    CERTIFICATE_DATES(
            "certificate-dates",
            null,
            "执法证的有效期止于 {to}，早于其开始日 {from}",
            "The certificate ends on {to}, before it begins on {from}");

    private final Reason reason;

    IdentityRefusal(String code, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
