package org.lijian.mobilesync.bundle;

import org.lijian.shared.Refusal;

/** Why a bundle cannot go on from where a phone says it is. */
public enum BundleRefusal implements Refusal {
    TOO_OLD(
            "bundle-too-old",
            Kind.GONE,
            "离线数据距上次同步已逾 {days} 日或者服务器已恢复到更早的状态，请清空后重新下载",
            "The phone last asked more than {days} days ago, or the server was restored to an earlier state; begin again without since"),
    OF_ANOTHER(
            "bundle-of-another-officer", Kind.FORBIDDEN, "该同步标记不是您的", "This place in the bundle is another officer's");

    private final Reason reason;

    BundleRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
