package org.lijian.casebundle;

import org.lijian.shared.Refusal;

/** Why there is no bundle. */
enum CaseBundleRefusal implements Refusal {
    WITHOUT_KEY(
            "case-bundle-without-key",
            Kind.UNAVAILABLE,
            "本系统未配置案卷包签名密钥，不制作无签名的案卷包",
            "No key is configured to sign bundles with, and none is made unsigned");

    private final Reason reason;

    CaseBundleRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
